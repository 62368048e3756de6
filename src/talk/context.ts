/** What every step of the planner is told. */
import type { VFile } from 'vfile'
import type { Picture } from '../article/nodes.ts'
import type { Settings } from '../config/settings.ts'
import type { Tight } from './tight.ts'
import type { Matter } from './matter.ts'
import type { Language } from './languages/language.ts'

export interface Context {
  file: VFile
  language: Language
  settings: Settings
  pictures: ReadonlyMap<string, Picture>
  /** What the whole talk is about: the title, and its part before a colon. */
  names: readonly string[]
  tight: Tight
  /** What the article speaks of, where there may be no time for all of it. */
  matter?: Matter
  /** Sections have slides of their own, which say their headings. */
  sectioned: boolean
}

/**
 * How much room a slide's points have, by the setting `density`: what the whole slide holds,
 * less its title and kicker (`above`, in the language's units).
 */
export function roomOf(context: Context, above: number): { points: number; units: number } {
  const scale = { low: 0.75, normal: 1, high: 1.3 }[context.settings.density]
  const points = { low: 3, normal: 4, high: 5 }[context.settings.density]
  const { slide, point } = context.language.longest
  return { points, units: Math.max(point, slide * scale - above) }
}
