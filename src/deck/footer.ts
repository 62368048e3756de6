import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Slide } from '../talk/nodes.ts'
import { widthInEm } from './measure.ts'
import { columns } from './parts.ts'

/** Covers have no foot: they say themselves whose talk it is; a section slide is all number and title. */
const bare = new Set(['title', 'section', 'closing'])

/** Where the slide stands in the talk, and what its layout made of it. */
export interface Footing {
  number: number
  count: number
  variant: unknown
}

/** The foot of a slide (what talk this is, the slide's number) and the mark of progress. */
export function footer(slide: Slide, { number, count, variant }: Footing, file: VFile): Element[] {
  const progress = h('i', {
    className: ['progress'],
    style: `--p: ${(number / count).toFixed(3)}`,
    ariaHidden: 'true',
  })
  const text = footerText(file, roomOf(slide, variant))
  if (text === undefined || bare.has(slide.layout)) return [progress]
  return [h('footer', [h('span', text), h('b', String(number))]), progress]
}

/** The setting `footer`: a string is the text, `false` means none, else the talk's title up to its colon. */
function footerText(file: VFile, room: number): string | undefined {
  const setting: unknown = file.data.article?.settings.footer
  if (setting === false) return undefined
  const text = typeof setting === 'string' ? setting : shortTitle(file.data.talk?.title ?? '')
  return room < widest && widthInEm(text) > room ? '' : text
}

/** Wider than this (in em), a foot would reach the number on its right, or take a second line. */
const widest = 48

/** The same where a panel or a second column begins beside it: 520, 640, 440 and 320 px of letters of 22 px. */
function roomOf(slide: Slide, variant: unknown): number {
  if (slide.layout === 'compare') return besideHalf
  if (slide.layout === 'cards' || slide.layout === 'timeline') return besideColumns(slide)
  if (variant === 'wide') return slide.layout === 'split' ? 20 : 14
  return variant === 'beside' || (slide.layout === 'split' && variant === undefined) ? 29 : widest
}

const besideHalf = 23

/** Three columns of the page, less its margin, or four stages; four cards stand two by two. */
function besideColumns(slide: Slide): number {
  const count = columns(slide).length
  if (count <= 2 || (count === 4 && slide.layout === 'cards')) return besideHalf
  return count === 3 ? 15 : 10
}

/** A title's part before the colon names the talk well enough on every slide; what is too long names it on none. */
function shortTitle(title: string): string {
  const short = /^(.{2,}?)\s*[:：]/u.exec(title)?.[1] ?? title
  return widthInEm(short) > widest ? '' : short
}
