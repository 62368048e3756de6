/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import type { Chapter } from './frame.ts'
import type { Point, Slide } from './nodes.ts'
import { phraseText } from './phrase.ts'
import { ownTitle } from './titles.ts'

/** Points on a closing slide. */
const most = 4

/** Undefined for a talk too short to need one. */
export function recapDraft(chapters: readonly Chapter[], context: Context): Draft | undefined {
  if (context.settings.slides === 'explicit') return undefined
  const points = chapters.flatMap((chapter) => mainPoint(chapter, context) ?? [])
  if (points.length < 2 || chapters.length < 2) return undefined
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

/** A section's claim: a title of its own making, else its first short point. */
function mainPoint(chapter: Chapter, context: Context): Point | undefined {
  const { language } = context
  const claims = chapter.slides.flatMap((slide) => claimsOf(slide, chapter.part.name))
  const short = claims.find((point) => language.units(phraseText(point)) <= language.longest.title * 1.3)
  return short ?? claims[0]
}

function claimsOf(slide: Slide, heading: string): Point[] {
  const { title } = slide
  const claims = title && !slide.titleHidden && title.sources.length > 0 && phraseText(title) !== heading
  const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
  const single = points.map(({ children, sources, author }) => point(children, sources, author))
  return claims ? [point(title.children, title.sources, title.author), ...single] : single
}

function point(children: Point['children'], sources: Point['sources'], author: boolean | undefined): Point {
  return { type: 'point', children, sources, ...(author && { author }) }
}
