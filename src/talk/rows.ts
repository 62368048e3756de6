/** Members of one slide that say something together. */
import type { Text } from 'mdast'
import type { Language } from './languages/language.ts'
import type { Point, Slide, SlideContent } from './nodes.ts'
import { phraseText } from './phrase.ts'
import type { Said } from './turned.ts'

/** Words of less than this part of a title's length say too little. */
export const telling = 0.3

/**
 * Cards whose heads are claims, and points that count, in one row: "Maps open faster; The download is smaller". A word
 * alone claims nothing.
 */
export function membersOf(slide: Slide, said: Said, language: Language): Point[] {
  const { layout, children } = slide
  const [points] = children
  const counted = points?.type === 'points' && isCount(slide, said) ? points.children : []
  // Steps say little without what they are for.
  const rows = counted.some(({ sources: [place] }) => place && said.get(place)?.wholeReading.commands)
    ? []
    : counted
  const heads =
    rows.length > 0
      ? rows
      : children.flatMap((child) => (child.type === 'column' && child.head ? [child.head] : []))
  const claims = heads.every(
    (head) =>
      !('topic' in head && head.topic) &&
      !/[?？]$/u.test(phraseText(head)) &&
      language.units(phraseText(head)) >= language.longest.title * telling,
  )
  const units = heads.reduce((sum, head) => sum + language.units(phraseText(head)), 0)
  if (
    !(layout === 'cards' || rows.length > 2) ||
    heads.length < 2 ||
    heads.length < children.length ||
    !claims
  )
    return []
  if (units > language.longest.point) return []
  const joiner: Text = { type: 'text', value: language.capital ? '; ' : '；' }
  return [
    {
      type: 'point',
      children: heads.flatMap((head, index) => [...(index > 0 ? [joiner] : []), ...head.children]),
      sources: heads.flatMap(({ sources }) => sources),
    },
  ]
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
