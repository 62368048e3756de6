import type { Position } from 'unist'
import pc from 'picocolors'
import type { OutlinedSlide, Row } from './outline-slide.ts'
import { widthOf, wrap } from './outline-width.ts'

export interface OutlineStyle {
  colours: boolean
  /** Columns of the terminal; lines are not broken without. */
  columns?: number | undefined
}

/**
 * The plan to be read: a row of number, layout and time for each slide, then its title, and under it
 * what it shows. Places in the article stand in the margin, so that the words can be read alone.
 *
 *      3  points  1:05  Weights that anyone may download  9:1
 *                       under What they are
 *                12:14  • Anyone can run them on a machine of their own
 */
export function outlineText(slides: readonly OutlinedSlide[], style: OutlineStyle): string {
  const sizes = {
    number: String(slides.length).length + 1,
    layout: Math.max(0, ...slides.map(({ layout }) => layout.length)),
    time: Math.max(0, ...slides.map(({ seconds }) => clock(seconds).length)),
  }
  const margin = sizes.number + sizes.layout + sizes.time + 4
  const shades = pc.createColors(style.colours)
  const write = (left: string, text: string, shade: (text: string) => string, hang = 0): string => {
    const room = style.columns === undefined ? Infinity : Math.max(24, style.columns - margin - 3)
    const [first = '', ...others] = wrap(text, room - hang)
    const rest = others.map((line) => `\n${' '.repeat(margin + 2 + hang)}${shade(line)}`)
    return `${left.padStart(margin)}  ${shade(first)}${rest.join('')}`
  }
  const row = ({ left, text, hang, dim }: Line): string =>
    write(left, text, dim ? shades.dim : plain, hang).replace(left, () => shades.dim(left))

  const lines = slides.map((slide, index) => {
    const left = [
      String(index + 1).padStart(sizes.number),
      slide.layout.padEnd(sizes.layout),
      clock(slide.seconds).padStart(sizes.time),
    ].join('  ')
    const place = slide.title ? placeText(slide.title.source) : ''
    const title = write(left, slide.title?.text ?? '', shades.bold).replace(left, () => shades.dim(left))
    const head = place === '' ? title : `${title}  ${shades.dim(place)}`
    return [head, ...linesOf(slide).map(row)].map((line) => `${line.trimEnd()}\n`).join('')
  })
  return lines.join('\n')
}

/** What stands in the margin and beside it. */
interface Line {
  left: string
  text: string
  /** Columns by which further lines are indented. */
  hang?: number
  dim?: boolean
}

function linesOf({ kicker, rows, notes }: OutlinedSlide): Line[] {
  const above: Line[] = kicker ? [{ left: '', text: `under ${kicker.text}`, hang: 6, dim: true }] : []
  const { optional, sentences } = notes
  const left: Line[] =
    optional > 0 ? [{ left: '', text: `${optional} of ${sentences} sentences optional`, dim: true }] : []
  return [...above, ...rows.map((row, index) => lineOf(row, rows[index - 1])), ...left]
}

/** A point of the same sentence as the head above it does not say its place again. */
function lineOf(row: Row, before: Row | undefined): Line {
  const mark = markOf(row)
  const place = placeText(row.source)
  const said = before?.kind === 'head' && placeText(before.source) === place
  return { left: said ? '' : place, text: `${mark}${row.text}${afterOf(row)}`, hang: widthOf(mark) }
}

function afterOf(row: Row): string {
  if (row.kind === 'entry') return `  ${clock(row.seconds)}`
  return row.author && row.kind !== 'line' ? "  (the author's words)" : ''
}

/** What a row begins with, by its kind. */
function markOf(row: Row): string {
  if (row.kind === 'point' && row.level === 1) return '    – '
  if (row.kind === 'point') return row.number === undefined ? '  • ' : `  ${row.number}. `
  return row.kind === 'block' ? '  ▪ ' : '  '
}

function placeText(source: readonly Position[]): string {
  return source.map(({ start }) => `${start.line}:${start.column}`).join(' ')
}

/** Minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function plain(text: string): string {
  return text
}
