/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Context } from './context.ts'
import type { Chapter } from './frame.ts'
import type { Point, Slide } from './nodes.ts'
import { phraseText } from './phrase.ts'
import { ownTitle } from './titles.ts'

/** Points on a closing slide. */
const most = 4

/** Undefined for a talk too short to need one. */
export function recapSlide(chapters: readonly Chapter[], context: Context): Slide | undefined {
  if (context.settings.slides === 'explicit') return undefined
  const points = chapters.flatMap((chapter) => mainPoint(chapter, context) ?? [])
  if (points.length < 2 || chapters.length < 2) return undefined
  const step = Math.max(1, Math.ceil(points.length / most))
  const chosen = points.filter((_, index) => index % step === 0).slice(0, most)
  return {
    type: 'slide',
    id: 'closing',
    layout: 'closing',
    title: ownTitle(context.language.words.recap),
    children: [{ type: 'points', ordered: false, children: chosen }],
    notes: { type: 'notes', children: [] },
    seconds: 20,
    sources: chosen.flatMap((point) => point.sources),
  }
}

/** A section's claim: a title of its own making, else its first short point. */
function mainPoint(chapter: Chapter, context: Context): Point | undefined {
  const { language } = context
  const claims = chapter.slides.flatMap((slide) => {
    const { title } = slide
    const claim =
      title && !slide.titleHidden && title.sources.length > 0 && phraseText(title) !== chapter.part.name
        ? title
        : undefined
    const points = slide.children.flatMap((child) => (child.type === 'points' ? child.children : []))
    return [...(claim ? [{ ...claim, type: 'point' as const }] : []), ...points]
  })
  const { points: _, ...first } = claims.find(
    (point) => language.units(phraseText(point)) <= language.longest.title * 1.3,
  ) ??
    claims[0] ?? { children: [] }
  return 'type' in first ? first : undefined
}
