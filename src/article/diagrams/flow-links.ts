/** What joins the nodes of a flowchart: `-->`, `-. so .->`, `==>|so|`, `o--x`, `~~~`. */
import type { Cursor } from './flow-chain.ts'
import { labelText } from './labels.ts'
import type { Edge, Head } from './model.ts'

export type Link = Pick<Edge, 'label' | 'stroke' | 'tail' | 'head' | 'span'>

/** A whole link, with the sign at each end. */
const whole = /\s*(?:[\w-]+@)?(?:([xo<])?(--+|==+|-?\.+-|~~~+)([-=xo>])?)\s*(?:\|("[^"]*"|[^|]*)\|)?/uy
/** The first half of one that has its words in the middle. */
const half = /\s*(?:[\w-]+@)?([xo<])?(--(?![-xo>])|==(?![=xo>])|-\.(?!\.*-))/uy
const heads: Record<string, Head> = { x: 'cross', o: 'circle', '<': 'arrow', '>': 'arrow' }

/** The link that stands here; undefined where the statement ends or goes on otherwise. */
export function readLink(cursor: Cursor): Link | undefined {
  const start = cursor.at
  const split = splitLink(cursor)
  if (split) return split
  cursor.at = start
  const found = cursor.take(whole)
  if (!found) return undefined
  const [, tail, body = '', head, words] = found
  return linkOf(tail, body, head, words)
}

function linkOf(tail: string | undefined, body: string, head: string | undefined, words = ''): Link {
  const long = body.replace(/[^-=.~]/gu, '').length + (head === '-' || head === '=' ? 1 : 0)
  const isOpen = head === undefined || head === '-' || head === '='
  return {
    label: words.trim() === '' ? [] : labelText(words),
    stroke: body.includes('.')
      ? 'dotted'
      : body.startsWith('=')
        ? 'thick'
        : body.startsWith('~')
          ? 'none'
          : 'solid',
    tail: heads[tail ?? ''] ?? 'none',
    head: heads[head ?? ''] ?? 'none',
    span: Math.max(1, body.includes('.') ? body.split('.').length - 1 : long - (isOpen ? 2 : 1)),
  }
}

/** `-- words -->`. */
function splitLink(cursor: Cursor): Link | undefined {
  const first = cursor.take(half)
  if (!first) return undefined
  const [, tail, opening = '--'] = first
  const end = endings[opening]
  const words = end?.exec(cursor.rest)
  if (!words || words.index === 0) return undefined
  const [, body = '', head] = words
  const label = cursor.rest.slice(0, words.index)
  if (label.trim() === '') return undefined
  cursor.at += words.index + words[0].length
  return linkOf(tail, body, head, label)
}

const endings: Record<string, RegExp> = {
  '--': /\s*(--+)([-xo>])/u,
  '==': /\s*(==+)([=xo>])/u,
  '-.': /\s*(-?\.+-)([xo>])?/u,
}
