/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
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
  const points = named.flatMap((chapter) => mainPoint(chapter, said, context) ?? [])
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

/** The sentence of a section that matters most, of those that are on its slides, short enough, and claims. */
function mainPoint(
  chapter: Chapter,
  said: ReadonlyMap<Position, Said>,
  context: Context,
): { point: Point; weight: number } | undefined {
  const { language } = context
  const { title, point: longest } = language.longest
  const turned = turnedIn(chapter.slides, context)
  const claims = chapter.slides.flatMap((slide) =>
    claimsOf(slide, chapter.part.name).flatMap(({ point, title: isTitle }) => {
      const from = point.sources[0] && said.get(point.sources[0])
      const weight = (from?.weight ?? 0) + (isTitle ? titled : 0)
      const units = language.units(phraseText(point))
      const fits = units >= title * telling && units <= longest
      const own = from && isClaim(from.sentence, language) && !turned(point)
      return fits && (point.author === true || own === true) ? [{ point, weight }] : []
    }),
  )
  return claims.sort((a, b) => b.weight - a.weight)[0]
}

/** No announcement or question, no member of a count, which says nothing without the others, no example. */
function isClaim(sentence: Sentence, language: Language): boolean {
  const { announces, asks, ordinal, illustrates } = language.read(phraseText(sentence)).stance
  return !announces && !asks && ordinal === undefined && !illustrates
}

/** Whether the sentence after a point's own takes it back or limits it: without that, the point would not be true. */
function turnedIn(slides: readonly Slide[], { language }: Context): (point: Point) => boolean {
  const after = new Map<Position, Sentence>()
  for (const block of slides.flatMap(({ notes }) => notes.children)) {
    if (block.type !== 'paragraph') continue
    const sentences = block.children.filter((child) => child.type === 'sentence')
    for (const [index, { position }] of sentences.entries()) {
      const next = sentences[index + 1]
      if (position && next) after.set(position, next)
    }
  }
  return ({ sources }) => {
    const last = sources.at(-1)
    const next = last && after.get(last)
    return next !== undefined && language.counters(phraseText(next))
  }
}

function claimsOf(slide: Slide, heading: string): { point: Point; title: boolean }[] {
  const { title } = slide
  const claims =
    title &&
    !slide.titleHidden &&
    title.sources.length > 0 &&
    // The number behind a title that repeats another is no word of its sentence.
    !/ \(\d+\)$/.test(phraseText(title)) &&
    (heading === '' || !phraseText(title).startsWith(heading))
  const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  const single = points.map((one) => ({ point: pointOf(one), title: false }))
  return claims ? [{ point: pointOf(title), title: true }, ...single] : single
}

function pointOf({ children, sources, author }: Point | Title): Point {
  return { type: 'point', children, sources, ...(author && { author }) }
}
