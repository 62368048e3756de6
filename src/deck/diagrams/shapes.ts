/** Nodes as SVG. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import { columnGap, headHeight, type NodeBox, rowHeight } from './boxes.ts'
import { leading, type Lettering, type Voice } from './lettering.ts'
import { lean, lid } from './outline.ts'
import { round } from './strokes.ts'
import type { Point } from './routes.ts'

/** From the middle of a line of text down to its feet, in em. */
const toFeet = 0.36

/** Lines of text around their middle. */
export function textAt(
  lines: readonly string[],
  { x, y }: Point,
  size: number,
  voice: Voice,
  anchor: 'middle' | 'start' | 'end' = 'middle',
): Element[] {
  const top = y - ((lines.length - 1) * leading * size) / 2
  return lines.map((line, index) =>
    s(
      'text',
      {
        className: [voice],
        x: round(x),
        y: round(top + index * leading * size + toFeet * size),
        fontSize: round(size),
        textAnchor: anchor === 'start' ? undefined : anchor,
      },
      line,
    ),
  )
}

/** A node around its middle. */
export function nodeAt(box: NodeBox, spot: Point, accented: boolean, type: Lettering): Element {
  const { node, label } = box
  const className = ['node', ...(accented ? ['accented'] : [])]
  if (node.shape === 'record') return s('g', { className }, recordAt(box, spot, type))
  const inside = node.shape === 'cylinder' ? { x: spot.x, y: spot.y + lid(box.height) / 2 } : spot
  return s('g', { className }, [...shapeAt(box, spot), ...textAt(label.lines, inside, type.size, 'node')])
}

function shapeAt({ node, width, height }: NodeBox, { x, y }: Point): Element[] {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
  const aside = lean(height)
  const outline = (...corners: readonly (readonly [number, number])[]) => [
    s('path', {
      className: ['shape'],
      d: `M${corners.map(([a, b]) => `${round(a)} ${round(b)}`).join('L')}Z`,
    }),
  ]
  const box = (radius?: number) => [rect(left, top, width, height, radius)]
  const circle = (r: number, ...classes: string[]) =>
    s('circle', { className: ['shape', ...classes], cx: round(x), cy: round(y), r: round(r) })
  switch (node.shape) {
    case 'round':
      return box(Math.min(14, height / 3))
    case 'pill':
      return box(height / 2)
    case 'circle':
      return [circle(width / 2)]
    case 'double-circle':
      return [circle(width / 2), circle(width / 2 - 6)]
    case 'start':
      return [circle(width / 2, 'full')]
    case 'end':
      return [circle(width / 2), circle(width / 2 - 6, 'full')]
    case 'bar':
      return [
        s('rect', {
          className: ['shape', 'full'],
          x: round(left),
          y: round(top),
          width: round(width),
          height: round(height),
          rx: 3,
        }),
      ]
    case 'diamond':
      return outline([x, top], [right, y], [x, bottom], [left, y])
    case 'hexagon':
      return outline(
        [left + aside, top],
        [right - aside, top],
        [right, y],
        [right - aside, bottom],
        [left + aside, bottom],
        [left, y],
      )
    case 'slant':
      return outline([left + aside, top], [right, top], [right - aside, bottom], [left, bottom])
    case 'slant-back':
      return outline([left, top], [right - aside, top], [right, bottom], [left + aside, bottom])
    case 'wide-foot':
      return outline([left + aside, top], [right - aside, top], [right, bottom], [left, bottom])
    case 'wide-top':
      return outline([left, top], [right, top], [right - aside, bottom], [left + aside, bottom])
    case 'flag':
      return outline([left, top], [right, top], [right, bottom], [left, bottom], [left + aside, y])
    case 'note':
      return outline([left, top], [right - 14, top], [right, top + 14], [right, bottom], [left, bottom])
    case 'framed':
      return [
        ...box(),
        s('path', {
          className: ['line'],
          d: `M${round(left + 8)} ${round(top)}V${round(bottom)}M${round(right - 8)} ${round(top)}V${round(bottom)}`,
        }),
      ]
    case 'cylinder':
      return cylinder(left, top, right, bottom)
    case 'document':
      return [wave(left, top, right, bottom)]
    case 'text':
      return []
    default:
      return box()
  }
}

function rect(x: number, y: number, width: number, height: number, rx?: number): Element {
  return s('rect', {
    className: ['shape'],
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: rx === undefined ? undefined : round(rx),
  })
}

function cylinder(left: number, top: number, right: number, bottom: number): Element[] {
  const [rx, ry] = [(right - left) / 2, lid(bottom - top)]
  const arc = (sweep: number, x: number, y: number) =>
    `A${round(rx)} ${round(ry)} 0 0 ${sweep} ${round(x)} ${round(y)}`
  const [l, up, down] = [round(left), top + ry, bottom - ry]
  return [
    s('path', {
      className: ['shape'],
      d: `M${l} ${round(up)}${arc(1, right, up)}V${round(down)}${arc(1, left, down)}Z`,
    }),
    s('path', { className: ['line'], d: `M${l} ${round(up)}${arc(0, right, up)}` }),
  ]
}

function wave(left: number, top: number, right: number, bottom: number): Element {
  const width = right - left
  const d = `M${round(left)} ${round(top)}H${round(right)}V${round(bottom - 6)}C${round(right - width / 4)} ${round(bottom - 18)} ${round(left + width / 4)} ${round(bottom + 10)} ${round(left)} ${round(bottom - 6)}Z`
  return s('path', { className: ['shape'], d })
}

/** A box with a head, and rows beneath, ruled. */
function recordAt(box: NodeBox, { x, y }: Point, type: Lettering): Element[] {
  const { width, height, label, over, rows = [], columns = [] } = box
  const [left, top] = [x - width / 2, y - height / 2]
  const em = type.size
  const head = headHeight(box, em)
  const isBare = rows.length === 0
  const inset = isBare ? (height - head) / 2 : 0
  const titleY = top + inset + 0.4 * em + (over?.height ?? 0) + label.height / 2
  const parts = [
    rect(left, top, width, height),
    ...(isBare
      ? []
      : [
          s('rect', {
            className: ['head-field'],
            x: round(left),
            y: round(top),
            width: round(width),
            height: round(head),
          }),
        ]),
    ...(over
      ? textAt(over.lines, { x, y: top + inset + 0.4 * em + over.height / 2 }, type.labelSize, 'label')
      : []),
    ...textAt(label.lines, { x, y: titleY }, em, 'name'),
  ]
  let bottom = top + head
  const line = rowHeight * type.labelSize
  for (const part of rows) {
    parts.push(s('path', { className: ['line'], d: `M${round(left)} ${round(bottom)}h${round(width)}` }))
    bottom += 0.3 * em
    for (const cells of part) {
      parts.push(...cellsAt(cells, columns, { x: left + 0.8 * em, y: bottom + line / 2 }, type))
      bottom += line
    }
    bottom += 0.3 * em
  }
  return parts
}

/** A row's cells, in their columns; the first one says most. */
function cellsAt(
  cells: readonly string[],
  columns: readonly number[],
  { x, y }: Point,
  type: Lettering,
): Element[] {
  let left = x
  return cells.flatMap((cell, column) => {
    const own = left
    const width = columns[column] ?? 0
    left += width > 0 ? width + columnGap * type.size : 0
    const found = cell === '' ? [] : textAt([cell], { x: own, y }, type.labelSize, 'label', 'start')
    return column === 0
      ? found.map((text) => ({ ...text, properties: { ...text.properties, className: ['label', 'first'] } }))
      : found
  })
}
