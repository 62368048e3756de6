/** Claims that the next sentence takes back. */
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import type { Candidate } from './candidate.ts'
import type { Language } from './languages/language.ts'
import type { Point, Slide, Title } from './nodes.ts'
import { phraseText } from './phrase.ts'

/** The sentences of the prose that gave slides, by their place. */
export type Said = ReadonlyMap<Position, Candidate>

/** Whether the sentence after a point's own takes it back or limits it: without that, the point would not be true. */
export function isTurned(
  { sources }: Point | Title,
  slides: readonly Slide[],
  said: Said,
  language: Language,
): boolean {
  const place = sources.at(-1)
  const next = place && sentenceAfter(place, slides)
  const known = next?.position && said.get(next.position)
  const text = next ? phraseText(next) : ''
  if (text === '') return false
  const { counters, limits } = known ? known.wholeReading : language.read(text)
  return counters || limits
}

function sentenceAfter(place: Position, slides: readonly Slide[]): Sentence | undefined {
  for (const { notes } of slides) {
    for (const [index, block] of notes.children.entries()) {
      if (block.type !== 'paragraph') continue
      const at = block.children.findIndex((child) => child.type === 'sentence' && child.position === place)
      if (at < 0) continue
      const after = notes.children[index + 1]
      const rest = [...block.children.slice(at + 1), ...(after?.type === 'paragraph' ? after.children : [])]
      return rest.find((child) => child.type === 'sentence')
    }
  }
  return undefined
}
