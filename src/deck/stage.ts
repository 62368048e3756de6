/** How large a slide is drawn: both shapes are equally wide, so that what fits the lower one fits the higher too. */
import type { VFile } from 'vfile'
import type { Settings } from '../config/settings.ts'

export interface Stage {
  /** CSS pixels. */
  width: number
  height: number
}

/** The stage that layouts are drawn for first: a higher one has more room. */
export const leastHeight = 720

/** The same numbers as `--page-height` of `themes/base.css`. */
const stages: Record<Settings['aspect'], Stage> = {
  '16:9': { width: 1280, height: leastHeight },
  '4:3': { width: 1280, height: 960 },
}

/** The shape of the article's slides. */
export function aspectOf(file: VFile): Settings['aspect'] {
  return file.data.article?.settings.aspect ?? '16:9'
}

/** How large the article's slides are drawn. */
export function stageOf(file: VFile): Stage {
  return stages[aspectOf(file)]
}

/** The rule for printed pages: each is a slide. */
export function pageRule(file: VFile): string {
  const { width, height } = stageOf(file)
  return `@page{size:${width}px ${height}px;margin:0}`
}
