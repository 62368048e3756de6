import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Slide } from '../talk/nodes.ts'

/** Covers have no foot: they say themselves whose talk it is. */
const bare = new Set(['title', 'closing'])

/** The foot of a slide (what talk this is, the slide's number) and the mark of progress. */
export function footer(slide: Slide, number: number, count: number, file: VFile): Element[] {
  const progress = h('i', {
    className: ['progress'],
    style: `--p: ${(number / count).toFixed(3)}`,
    ariaHidden: 'true',
  })
  const text = footerText(file)
  if (text === undefined || bare.has(slide.layout)) return [progress]
  return [h('footer', [h('span', text), h('b', String(number))]), progress]
}

/** The setting `footer`: a string is the text, `false` means none, else the talk's title up to its colon. */
function footerText(file: VFile): string | undefined {
  const setting: unknown = file.data.article?.settings.footer
  if (setting === false) return undefined
  return typeof setting === 'string' ? setting : shortTitle(file.data.talk?.title ?? '')
}

/** A title's part before the colon names the talk well enough on every slide. */
function shortTitle(title: string): string {
  return /^(.{2,}?)\s*[:：]/u.exec(title)?.[1] ?? title
}
