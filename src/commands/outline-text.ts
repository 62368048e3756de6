import type { Position } from 'unist'
import pc from 'picocolors'
import type { OutlinedSlide, Row } from './outline-slide.ts'
import { widthOf, wrap } from './outline-width.ts'

export interface OutlineStyle {
  colours: boolean
  /** Columns of the terminal; lines are not broken without. */
  columns?: number | undefined
}

type Shade = (text: string) => string

/** Words get so many columns, however narrow the terminal is. */
const least = 24

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
  const write = (left: string, text: string, shade: Shade, mark = '', after = ''): string => {
    const room = (style.columns ?? Infinity) - margin - 3 - widthOf(after)
    const [first = '', ...others] = wrap(text, Math.max(least, room - widthOf(mark)))
    const rest = others.map((line) => `\n${' '.repeat(margin + 2 + widthOf(mark))}${shade(line)}`)
    const end = after === '' ? '' : `  ${shades.dim(after)}`
    return `${shades.dim(left.padStart(margin))}  ${mark}${shade(first)}${rest.join('')}${end}\n`
  }

  const lines = slides.map((slide, index) => {
    const left = [
      String(index + 1).padStart(sizes.number),
      slide.layout.padEnd(sizes.layout),
      clock(slide.seconds).padStart(sizes.time),
    ].join('  ')
    const place = placeText(slide.title?.source ?? [])
    const rows = linesOf(slide).map((line) =>
      write(line.left, line.text, line.dim ? shades.dim : plain, line.mark),
    )
    return [write(left, slide.title?.text ?? '', shades.bold, '', place), ...rows].join('')
  })
  return lines.join('\n')
}

/** What stands in the margin and beside it. */
interface Line {
  left: string
  text: string
  /** What the text begins with; further lines are indented by its width. */
  mark?: string
  dim?: boolean
}

function linesOf({ kicker, rows, notes }: OutlinedSlide): Line[] {
  const above: Line[] = kicker ? [{ left: '', text: `under ${kicker.text}`, dim: true }] : []
  const { optional, sentences } = notes
  const left: Line[] =
    optional > 0 ? [{ left: '', text: `${optional} of ${sentences} sentences optional`, dim: true }] : []
  return [...above, ...rows.map((row, index) => lineOf(row, rows[index - 1])), ...left]
}

/** A point of the same sentence as the head above it does not say its place again. */
function lineOf(row: Row, before: Row | undefined): Line {
  const place = placeText(row.source)
  const said = before?.kind === 'head' && placeText(before.source) === place
  return { left: said ? '' : place, text: `${row.text}${afterOf(row)}`, mark: markOf(row) }
}

function afterOf(row: Row): string {
  if (row.kind === 'entry') return `  ${clock(row.seconds)}`
  return row.author && row.kind !== 'line' ? "  (the author's words)" : ''
}

/** What a row begins with, by its kind. */
function markOf(row: Row): string {
  if (row.kind === 'point' && row.level === 1) return '  – '
  if (row.kind === 'point') return row.number === undefined ? '• ' : `${row.number}. `
  return row.kind === 'block' ? '▪ ' : ''
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
