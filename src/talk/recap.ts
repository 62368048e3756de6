/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import { announcedCount } from './announced.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { isNumbered } from './finish.ts'
import type { Chapter } from './frame.ts'
import type { Language } from './languages/language.ts'
import type { Point, Slide, Title } from './nodes.ts'
import { phraseText } from './phrase.ts'
import { ownTitle } from './titles.ts'

/** Points on a closing slide, and slides of a talk that needs one. */
const most = 4
const fewestSlides = 4

/** Undefined for a talk too short to need one. */
export function recapDraft(
  chapters: readonly Chapter[],
  drafted: readonly Draft[][],
  context: Context,
): Draft | undefined {
  if (context.settings.slides === 'explicit') return undefined
  if (chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0) < fewestSlides) return undefined
  const said = saidAt(drafted.flat())
  const named = chapters.filter(({ part }) => part.heading ?? part.segment)
  const points: Weighed[] = []
  for (const chapter of named) {
    const main = mainPoint(chapter, points, said, context)
    if (main) points.push(main)
  }
  if (points.length < 2) return undefined
  const main = [...points].sort((a, b) => b.weight - a.weight).slice(0, most)
  const chosen = points.flatMap((one) => (main.includes(one) ? [one.point] : []))
  return {
    slug: 'closing',
    path: [],
    layout: 'closing',
    titles: [ownTitle(context.language.words.recap)],
    children: [{ type: 'points', ordered: false, children: chosen }],
    notes: [],
    shown: [],
    weights: new Map(),
    sources: chosen.flatMap((point) => point.sources),
  }
}

/** A sentence of the prose that gave slides, and how much it matters there. */
interface Said {
  sentence: Sentence
  weight: number
}

function saidAt(drafts: readonly Draft[]): Map<Position, Said> {
  const said = new Map<Position, Said>()
  for (const draft of drafts) {
    for (const [sentence, weight] of draft.weights)
      if (sentence.position) said.set(sentence.position, { sentence, weight })
  }
  return said
}

/** What a claim weighs more for being a slide's title; words of less than this part of a title's length say too little. */
const titled = 0.5
const telling = 0.3

interface Weighed {
  point: Point
  weight: number
}

/** The sentence of a section that matters most, of those that are on its slides, short enough, not yet said, and claims. */
function mainPoint(
  chapter: Chapter,
  before: readonly Weighed[],
  said: ReadonlyMap<Position, Said>,
  context: Context,
): Weighed | undefined {
  const { language } = context
  const claims = chapter.slides.flatMap((slide) =>
    claimsOf(slide, chapter.part.name).map(({ point, title }) => {
      const from = point.sources[0] && said.get(point.sources[0])
      return { point, from, weight: (from?.weight ?? 0) + (title ? titled : 0) }
    }),
  )
  const known = new Set(before.map(({ point }) => phraseText(point)))
  // The weightiest is mostly a claim: few sentences need be read again.
  return claims
    .sort((a, b) => b.weight - a.weight)
    .find(
      ({ point, from }) =>
        fits(point, language) &&
        !known.has(phraseText(point)) &&
        (point.author === true ||
          (from !== undefined &&
            isClaim(from.sentence, language) &&
            !isTurned(point, chapter.slides, language))),
    )
}

function fits(point: Point, language: Language): boolean {
  const units = language.units(phraseText(point))
  return units >= language.longest.title * telling && units <= language.longest.point
}

/** No announcement or question, no member of a count, which says nothing without the others, no example. */
function isClaim(sentence: Sentence, language: Language): boolean {
  const text = phraseText(sentence)
  const { announces, asks, ordinal, illustrates } = language.read(text).stance
  const counts = announces || announcedCount(text, language) !== undefined
  return !counts && !asks && ordinal === undefined && !illustrates
}

/** Whether the sentence after a point's own takes it back or limits it: without that, the point would not be true. */
function isTurned({ sources }: Point, slides: readonly Slide[], language: Language): boolean {
  const place = sources.at(-1)
  const next = place && sentenceAfter(place, slides)
  const text = next ? phraseText(next) : ''
  return text !== '' && (language.counters(text) || language.limits(text))
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

function claimsOf(slide: Slide, heading: string): { point: Point; title: boolean }[] {
  const { title } = slide
  const claims =
    title &&
    !slide.titleHidden &&
    !isNumbered(title) &&
    title.sources.length > 0 &&
    (heading === '' || !phraseText(title).startsWith(heading))
  const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  const single = points.map((one) => ({ point: pointOf(one), title: false }))
  return claims ? [{ point: pointOf(title), title: true }, ...single] : single
}

function pointOf({ children, sources, author }: Point | Title): Point {
  return { type: 'point', children, sources, ...(author && { author }) }
}
