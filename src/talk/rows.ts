/** Members of one slide that say something together. */
import type { Text } from 'mdast'
import type { Language } from './languages/language.ts'
import type { Point, Slide, SlideContent, Title } from './nodes.ts'
import { phraseText } from './phrase.ts'
import type { Said } from './turned.ts'

/** Words of less than this part of a title's length say too little. */
export const telling = 0.3

/**
 * Cards whose heads are claims, and points that count, in one row: "Maps open faster; The download is smaller". A word
 * alone claims nothing.
 */
export function membersOf(slide: Slide, said: Said, language: Language): Point[] {
  const members = countedIn(slide, said) ?? headsIn(slide)
  const tell = members.every(
    (member) =>
      !('topic' in member && member.topic) &&
      !/[?？]$/u.test(phraseText(member)) &&
      language.units(phraseText(member)) >= language.longest.title * telling,
  )
  const units = members.reduce((sum, member) => sum + language.units(phraseText(member)), 0)
  if (members.length < 2 || !tell || units > language.longest.point) return []
  const joiner: Text = { type: 'text', value: language.capital ? '; ' : '；' }
  return [
    {
      type: 'point',
      children: members.flatMap((member, index) => [...(index > 0 ? [joiner] : []), ...member.children]),
      sources: members.flatMap(({ sources }) => sources),
    },
  ]
}

/** Three points or more that count. Steps say little without what they are for. */
function countedIn(slide: Slide, said: Said): Point[] | undefined {
  const [points] = slide.children
  const members = points?.type === 'points' && isCount(slide, said) ? points.children : []
  const steps = members.some(({ sources: [place] }) => place && said.get(place)?.wholeReading.commands)
  return members.length > 2 && !steps ? members : undefined
}

/** The heads of cards, where each has one. */
function headsIn({ layout, children }: Slide): Title[] {
  if (layout !== 'cards') return []
  const heads = children.flatMap((child) => (child.type === 'column' && child.head ? [child.head] : []))
  return heads.length < children.length ? [] : heads
}

/** Members of a count say nothing each without the others, those that have no number of their own included. */
export function isCount({ children }: Slide, said: Said): boolean {
  const [points] = children
  const [one, second] = points?.type === 'points' ? points.children : []
  const place = one?.sources[0]
  const first = place && said.get(place)
  const { stance, rowCue } = first?.wholeReading ?? {}
  // "The largest mistake …; the second …": the first of them may have no number.
  return (
    stance?.ordinal === 1 ||
    ordinalOf(second, said) === 2 ||
    (rowCue !== undefined && opensAlike(points, rowCue, said))
  )
}

function ordinalOf(point: Point | undefined, said: Said): number | 'last' | undefined {
  const place = point?.sources[0]
  return place && said.get(place)?.wholeReading.stance.ordinal
}

function opensAlike(points: SlideContent | undefined, cue: string, said: Said): boolean {
  const rows = points?.type === 'points' ? points.children : []
  const own = rows.filter(({ sources: [place] }) => place && said.get(place)?.wholeReading.rowCue === cue)
  return own.length > 2
}
