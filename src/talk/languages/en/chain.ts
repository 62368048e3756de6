/** A chain that one English sentence tells in order: "first study it, then practise, and finally teach". */
import type { Piece } from '../../phrase.ts'
import { type Run, trimRun } from '../pieces.ts'
import { bareEnd } from './segments.ts'

const links =
  /(?:^|[,;:]\s+|\s)(?:and\s+|but\s+)?(first|then|next|after that|finally|lastly|last)(?:,|\b)\s+/giu

/** Undefined where there are fewer than three links, or the first of them is not "first". */
export function chain(text: string): { lead?: Piece; members: Piece[]; ordered: true } | undefined {
  if (!/\bfirst\b/iu.test(text) || !/\bthen\b/iu.test(text)) return undefined
  const bare = text.slice(0, bareEnd(text))
  const found = [...bare.matchAll(links)].filter((one, index) => index === 0 || /^[,;:]/u.test(one[0]))
  if (found.length < 3 || found[0]?.[1]?.toLowerCase() !== 'first') return undefined
  const members = found.flatMap((one, index) =>
    piece(bare, { start: one.index + one[0].length, end: found[index + 1]?.index ?? bare.length }),
  )
  const [lead] = found[0].index > 0 ? piece(bare, { start: 0, end: found[0].index }) : []
  // A lead that only opens the sentence with a subject belongs to every member.
  const announces = lead && /^[:;,]/u.test(found[0][0])
  return members.length === found.length && (!lead || announces)
    ? { ...(lead && { lead }), members, ordered: true }
    : undefined
}

function piece(text: string, run: Run): Piece[] {
  const trimmed = trimRun(text, run, /[\s,;:]/u)
  return trimmed ? [{ ...trimmed, before: '' }] : []
}
