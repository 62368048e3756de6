/** A chain that one Chinese sentence tells in order: 先……，再……，最后……. */
import type { Piece } from '../../phrase.ts'
import { trimRun } from '../pieces.ts'
import { sentenceEnd } from './clauses.ts'

const first = /(?:^|[，,；;：:])\s*(?:首先|先)(?=[^，,；;后前生进例行])/u
const links = /[，,；;]\s*(?:然后再?|接着再?|随后再?|之后再?|再(?!也|多|怎|次|者|说)|最后再?)[，,]?/gu

/** Undefined where fewer than three links follow one another; `text` is simplified. */
export function chain(text: string): { lead?: Piece; members: Piece[]; ordered: true } | undefined {
  if (!text.includes('先')) return undefined
  const end = sentenceEnd(text)
  const opens = first.exec(text)
  if (!opens) return undefined
  const start = opens.index + opens[0].length
  const marks = [...text.slice(start, end).matchAll(links)]
  const starts = [start, ...marks.map((one) => start + one.index + one[0].length)]
  const ends = [...marks.map((one) => start + one.index), end]
  const members = starts.flatMap((from, index) => piece(text, from, ends[index] ?? end))
  const [lead] = piece(text, 0, opens.index)
  if (members.length < 3 || members.length !== starts.length) return undefined
  return { ...(lead && { lead }), members, ordered: true }
}

function piece(text: string, start: number, end: number): Piece[] {
  const run = trimRun(text, { start, end }, /[\s，,；;。：:]/u)
  return run ? [{ ...run, before: '' }] : []
}
