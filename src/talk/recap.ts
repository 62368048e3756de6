/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Position } from 'unist'
import type { Sentence } from '../article/nodes.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import type { Chapter } from './frame.ts'
import type { Point, Slide } from './nodes.ts'
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
  const weights = weightsByPlace(drafted.flat())
  const named = chapters.filter(({ part }) => part.heading ?? part.segment)
  const points = named.flatMap((chapter) => mainPoint(chapter, weights, context) ?? [])
  if (points.length < 2) return undefined
  const step = Math.max(1, Math.ceil(points.length / most))
  const chosen = points.filter((_, index) => index % step === 0).slice(0, most)
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

function weightsByPlace(drafts: readonly Draft[]): Map<Position, number> {
  const weights = new Map<Position, number>()
  for (const draft of drafts) {
    for (const [{ position }, weight] of draft.weights) if (position) weights.set(position, weight)
  }
  return weights
}

/** The sentence of a section that matters most, of those that are on its slides and short enough. */
function mainPoint(
  chapter: Chapter,
  weights: ReadonlyMap<Position, number>,
  context: Context,
): Point | undefined {
  const { language } = context
  const weightOf = (point: Point) => (point.sources[0] && weights.get(point.sources[0])) ?? -Infinity
  const claims = chapter.slides
    .flatMap((slide) => claimsOf(slide, chapter.part.name))
    .filter((point) => point.author === true || weightOf(point) > -Infinity)
  const short = claims.filter((point) => language.units(phraseText(point)) <= language.longest.point)
  const turned = turnedIn(chapter.slides, context)
  return short
    .sort((a, b) => weightOf(b) - weightOf(a))
    .find((point) => point.author === true || !turned(point))
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

function claimsOf(slide: Slide, heading: string): Point[] {
  const { title } = slide
  const claims =
    title &&
    !slide.titleHidden &&
    title.sources.length > 0 &&
    (heading === '' || !phraseText(title).startsWith(heading))
  const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  const single = points.map(({ children, sources, author }) => point(children, sources, author))
  return claims ? [point(title.children, title.sources, title.author), ...single] : single
}

function point(children: Point['children'], sources: Point['sources'], author: boolean | undefined): Point {
  return { type: 'point', children, sources, ...(author && { author }) }
}
