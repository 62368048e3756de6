/** Words at the ends of a relation: `1`, `0..*`. */
import type { Edge } from '../../article/diagrams/model.ts'
import { boxAround, type Sketch } from './drawn.ts'
import { type Lettering, setLines } from './lettering.ts'
import type { Point } from './routes.ts'
import { textAt } from './shapes.ts'
import { towards } from './strokes.ts'

/** Each beside its end, past what the line ends in. */
export function endLabels({ ends }: Edge, route: readonly Point[], type: Lettering): Sketch[] {
  if (!ends || route.length < 2) return []
  const [first, second] = route
  const [last, before] = [route.at(-1), route.at(-2)]
  return [
    ...(first && second ? beside(ends[0], first, second, type) : []),
    ...(last && before ? beside(ends[1], last, before, type) : []),
  ]
}

/** Room that they take along a line from side to side. */
export function endsWidth(edge: Edge | undefined, type: Lettering): number {
  if (!edge?.ends) return 0
  const widest = Math.max(...edge.ends.map((words) => type.widthOf(words, 'label')))
  return 2 * (widest + 0.5) * type.labelSize
}

function beside(words: string, tip: Point, from: Point, type: Lettering): Sketch[] {
  if (words === '') return []
  const { lines, width, height } = setLines([words], 'label', 20, type)
  const along = towards(tip, from, 0.75 * type.labelSize)
  const isUpright = Math.abs(tip.x - from.x) < Math.abs(tip.y - from.y)
  const middle = isUpright
    ? { x: along.x + width / 2 + 16, y: along.y }
    : { x: along.x, y: along.y - height / 2 - 6 }
  return [{ box: boxAround(middle, width, height), parts: textAt(lines, middle, type.labelSize, 'label') }]
}
