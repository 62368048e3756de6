import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Slide } from '../talk/nodes.ts'
import { widthInEm } from './measure.ts'

/** Covers have no foot: they say themselves whose talk it is; a section slide is all number and title. */
const bare = new Set(['title', 'section', 'closing'])

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

/** Wider than this (in em), a foot would reach the number on its right, or take a second line. */
const widest = 48

/** A title's part before the colon names the talk well enough on every slide; what is too long names it on none. */
function shortTitle(title: string): string {
  const short = /^(.{2,}?)\s*[:：]/u.exec(title)?.[1] ?? title
  return widthInEm(short) > widest ? '' : short
}
