/** A talk in the minutes that it has. */
import { bodyLength } from './back.ts'
import type { Context } from './context.ts'
import { matterOf } from './matter.ts'
import type { Slide } from './nodes.ts'
import { draftSections } from './sections.ts'
import { shorten, speakingTime } from './shorten.ts'
import { type Drafted, type Matters, secondsIn, tell } from './tell.ts'

/** A talk so near to its minutes is told no other way, and so many ways are tried to come nearer. */
const exact = 0.02
const tries = 3

/**
 * The slides of `whole`, or of as much of it as there are minutes for. What the frame takes (agenda, sections, closing) is
 * only known when they are told: then there is more or less time for the rest.
 */
export function inTime(matters: Matters, whole: Drafted, slides: Slide[], context: Context): Slide[] {
  const { language, names, settings } = context
  const { minutes, rate } = settings
  const seconds = (minutes ?? Infinity) * 60
  if (secondsIn(slides) <= seconds || settings.slides === 'explicit') return slides
  const pace = { language, rate: rate ?? language.rate }
  const matter = matterOf(matters.outline, names[0] ?? '', language)
  const chapters = draftSections(matters.parts, { ...context, matter })
  const body = bodyLength(matters.parts, context)
  let room = seconds - (secondsIn(slides) - speakingTime([whole.cover, ...whole.chapters.flat()], pace))
  let best: Slide[] | undefined
  const off = (some: readonly Slide[]) => secondsIn(some) - seconds
  for (let left = tries; left > 0; left--) {
    const told = tell(matters, shorten({ cover: whole.cover, chapters }, body, room, pace, matter), context)
    if (!best || Math.abs(off(told)) < Math.abs(off(best))) best = told
    if (Math.abs(off(told)) <= seconds * exact) break
    room -= off(told)
  }
  return best ?? slides
}
