import type { Html, PhrasingContent } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { script } from './raised.ts'

/** What is between these is nothing that can be read out. */
export const leftOut: ReadonlySet<string> = new Set(
  `script style iframe frame object embed applet form select textarea button template noembed noframes
  audio video canvas svg math map head title`.split(/\s+/),
)

interface Tag {
  name: string
  kind: 'open' | 'close'
  attributes: ReadonlyMap<string, string>
  node: Html
}

/** An element that is not closed yet. */
interface Open {
  tag: Tag
  children: PhrasingContent[]
}

/** Turn the tags among phrasing content into Markdown's nodes; a tag that means nothing there goes, its text stays. */
export function inlineHtml(children: readonly PhrasingContent[], file: VFile): PhrasingContent[] {
  const root: PhrasingContent[] = []
  const stack: Open[] = []
  const current = (): PhrasingContent[] => stack.at(-1)?.children ?? root

  for (const child of children) {
    if (child.type !== 'html') {
      current().push(child)
      continue
    }
    const tag = readTag(child)
    if (!tag) continue
    if (tag.kind === 'open') {
      const alone = voidElement(tag)
      if (alone) current().push(...alone)
      else stack.push({ tag, children: [] })
      continue
    }
    const depth = stack.findLastIndex((open) => open.tag.name === tag.name)
    if (depth < 0) continue
    // What is never closed in it is no element; its content stays.
    const [open, ...unclosed] = stack.splice(depth)
    if (!open) continue
    const inner = [open, ...unclosed].flatMap((element) => element.children)
    current().push(...element({ tag: open.tag, children: inner }, tag.node, file))
  }
  return [root, ...stack.map((open) => open.children)].flat()
}

function readTag(node: Html): Tag | undefined {
  const match = /^<(\/?)([a-z][\w:-]*)([\s\S]*)>$/i.exec(node.value)
  if (!match) return undefined
  const attributes = new Map<string, string>()
  for (const [, key = '', double, single, bare] of (match[3] ?? '').matchAll(
    /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    attributes.set(key.toLowerCase(), decodeString(double ?? single ?? bare ?? ''))
  }
  return { name: (match[2] ?? '').toLowerCase(), kind: match[1] === '/' ? 'close' : 'open', attributes, node }
}

const voidElements: ReadonlySet<string> = new Set(
  'area base col hr input link meta param source track wbr'.split(' '),
)

/** What an element without content becomes; undefined for one that has content. */
function voidElement({ name, attributes, node }: Tag): PhrasingContent[] | undefined {
  const placed = node.position && { position: node.position }
  if (name === 'br') return [{ type: 'break', ...placed }]
  if (name === 'img') {
    const url = attributes.get('src')
    if (!url) return []
    return [
      {
        type: 'image',
        url,
        alt: attributes.get('alt') ?? null,
        title: attributes.get('title') ?? null,
        ...placed,
      },
    ]
  }
  return voidElements.has(name) || node.value.endsWith('/>') ? [] : undefined
}

function element({ tag, children }: Open, close: Html, file: VFile): PhrasingContent[] {
  const position = between(tag.node, close)
  const placed = position && { position }
  if (leftOut.has(tag.name)) {
    reportLeftOut(file, tag.name, position)
    return []
  }
  if (children.length === 0) return []
  switch (tag.name) {
    case 'b':
    case 'strong':
      return [{ type: 'strong', children, ...placed }]
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      return [{ type: 'emphasis', children, ...placed }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children, ...placed }]
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt': {
      const value = textOf(children)
      return value === undefined ? children : [{ type: 'inlineCode', value, ...placed }]
    }
    case 'sup':
    case 'sub':
      return script(children, tag.name)
    case 'a': {
      const url = tag.attributes.get('href')
      return url
        ? [{ type: 'link', url, title: tag.attributes.get('title') ?? null, children, ...placed }]
        : children
    }
    default:
      return children
  }
}

/** Report an element that the talk does without. */
export function reportLeftOut(file: VFile, name: string, position: Position | undefined): void {
  const what = `The HTML element <${name}> is left out of the talk.`
  report(file, 'html-left-out', position, what, 'Say it in Markdown, or show it as an image.')
}

function between(open: Html, close: Html): Position | undefined {
  if (!open.position || !close.position) return undefined
  return { start: open.position.start, end: close.position.end }
}

function textOf(children: readonly PhrasingContent[]): string | undefined {
  const texts = children.map((child) => (child.type === 'text' ? child.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}
