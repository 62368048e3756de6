/** Members that are a word alone (首先是贵): what explains each stands under it. */
import type { Language } from '../languages/language.ts'
import type { Point } from '../nodes.ts'
import { shift } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import { canStand, type Prose, toPoint } from '../prose.ts'

/** A member of so small a part of a title's length, without the words that all share (第二个坑是内存), tells a hearer nothing. */
const bare = 0.15

/** Explanations are set smaller than points: a slide may hold a little more of them. */
const ample = 1.2

/** The rows of a slide whose members count and one of which is bare, each with its explanation, if all have one and it fits. */
export function explained(
  rows: readonly Point[],
  members: readonly Candidate[],
  prose: readonly Prose[],
  language: Language,
): Point[] {
  const { title, slide } = language.longest
  const counted = members.length > 1 && members.every(({ stance }) => stance.ordinal !== undefined)
  if (!counted || ownWords(members).every((own) => language.units(own) > title * bare)) return [...rows]
  const taken = members.reduce((sum, { units }) => sum + units, 0)
  const limit = (slide * ample - taken) / members.length
  const under = members.flatMap((member) => explanation(member, members, prose, language, limit) ?? [])
  const room = under.reduce((sum, { units }) => sum + units, taken) <= slide * ample * ample
  if (under.length < members.length || !room) return [...rows]
  return rows.map((row, index) => {
    const one = under[index]
    return row.points || !one ? row : { ...row, points: [one.point] }
  })
}

/** What each member says that not every other one says too. */
function ownWords(members: readonly Candidate[]): string[] {
  const words = members.map(({ said }): string[] => said.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [])
  return words.map((own) => own.filter((word) => !words.every((all) => all.includes(word))).join(' '))
}

/** The sentence after the member, as short as it gets; where that is too long, the next one of its paragraph that is not. */
function explanation(
  member: Candidate,
  members: readonly Candidate[],
  prose: readonly Prose[],
  language: Language,
  limit: number,
): Explanation | undefined {
  const own = prose.find((one) => one.candidates.includes(member))?.candidates ?? []
  const rest = own.slice(own.indexOf(member) + 1)
  const [next] = rest
  if (!next || members.includes(next) || !canStand(next)) return undefined
  const first = shortened(next, language, limit)
  if (first.units <= limit * ample) return first
  const others = rest.filter((one) => !members.includes(one) && canStand(one) && !one.counters)
  return others.map((one) => shortened(one, language, limit)).find(({ units }) => units <= limit) ?? first
}

interface Explanation {
  point: Point
  units: number
}

function shortened(sentence: Candidate, language: Language, limit: number): Explanation {
  const pieces = language.read(sentence.text).condense({ names: [], alone: true, limit })
  const said = pieces.map(({ start, end }) => sentence.text.slice(start, end)).join(' ')
  const point = toPoint(sentence.saying(shift(pieces, sentence.start)), language)
  return { point, units: language.units(said) }
}
