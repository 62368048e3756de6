import type { Parent, Root, RootContent, Text } from 'mdast'
import { isParent } from './nodes.ts'
import { isHan, isWidePunctuation } from './script.ts'

const ending = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g

/**
 * Join hard-wrapped lines: a line ending between words is a space, between Han
 * characters or at full-width punctuation it is nothing.
 */
export function joinedLines(): (tree: Root) => void {
  return visit
}

function visit(parent: Parent): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'text') {
      if (/[\r\n]/.test(child.value)) child.value = joined(child, parent, index)
    } else if (isParent(child)) visit(child)
  })
  if (parent.children.some((child) => child.type === 'break')) parent.children = spaced(parent)
}

/**
 * Beside a hard break stands a space where the words need one, so that they do
 * not run together where the line is not broken. A heading has no breaks at all.
 */
function spaced(parent: Parent): RootContent[] {
  return parent.children.flatMap((child, index): RootContent[] => {
    if (child.type !== 'break') return [child]
    const left = edge(parent.children[index - 1], -1)
    const right = edge(parent.children[index + 1], 0)
    const space: Text = { type: 'text', value: ' ', ...(child.position && { position: child.position }) }
    const kept = parent.type === 'heading' ? [] : [child]
    const apart = /\s/.test(left ?? ' ') || /\s/.test(right ?? ' ')
    return !apart && needsSpace(left, right) ? [...kept, space] : kept
  })
}

function joined(node: Text, parent: Parent, index: number): string {
  const before = edge(parent.children[index - 1], -1)
  const after = edge(parent.children[index + 1], 0)
  return node.value.replace(ending, (whole, at: number) => {
    const left = at > 0 ? lastCharacter(node.value.slice(Math.max(0, at - 2), at)) : before
    const end = at + whole.length
    const right = end < node.value.length ? firstCharacter(node.value.slice(end, end + 2)) : after
    return needsSpace(left, right) ? ' ' : ''
  })
}

function needsSpace(left: string | undefined, right: string | undefined): boolean {
  if (isHan(left)) return !(isHan(right) || isWidePunctuation(right))
  if (isWidePunctuation(left)) return !(isHan(right) || /[\u3000-\u303F\uFF00-\uFFEF]/.test(left ?? ''))
  return !/[\u3001-\u303F\uFF00-\uFF0F\uFF1A-\uFF1F]/.test(right ?? '')
}

/** The character of a neighbouring node that touches the line ending. */
function edge(node: Parent['children'][number] | undefined, end: 0 | -1): string | undefined {
  if (!node) return undefined
  if ('children' in node) return edge(node.children.at(end), end)
  if (!('value' in node)) return undefined
  return end === 0 ? firstCharacter(node.value) : lastCharacter(node.value)
}

function firstCharacter(text: string): string | undefined {
  return /^[^]/u.exec(text)?.[0]
}

function lastCharacter(text: string): string | undefined {
  return /[^]$/u.exec(text.slice(-2))?.[0]
}
