/** A diagram, as large as its room lets it be. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Direction, Drawing, Graph, Sequence } from '../../article/diagrams/model.ts'
import { chainOf, sketchChain } from './chain.ts'
import type { Sketch } from './drawn.ts'
import { sketchGraph } from './graph.ts'
import type { Arrange } from './layers.ts'
import type { Lettering, WidthOf } from './lettering.ts'
import { sketchSequence } from './sequence.ts'
import { round } from './strokes.ts'

/** Smallest text, in CSS pixels at 1280 × 720. */
export const smallest = 20
/** Sizes of a node's words that are tried, the largest first. */
const sizes = [52, 44, 36, 32, 28, 25, 22, smallest] as const
/** The size that tells at which others it is worth while to try. */
const middle = 24
/** From this size on, a diagram is turned rather than set smaller. */
const small = 28
/** From this size on, a chain is folded into rows; one of so many boxes is at once: it would be small in any one row. */
const foldable = { size: 25, boxes: 8 }
/** What a first try tells is right to this factor. */
const doubt = 1.25

export interface Room {
  width: number
  height: number
}

export interface DrawingNeeds {
  room: Room
  accented: ReadonlySet<string>
  widthOf: WidthOf
  wordsOf: Lettering['wordsOf']
  arrange: Arrange
}

export interface Drawn {
  svg: Element
  /** In CSS pixels, as it fits in its room. */
  width: number
  height: number
  /** Size of its smallest words then. */
  text: number
  /** How much smaller it is than it was drawn. */
  scale: number
}

interface Attempt {
  size: number
  sketch: (size: number) => Promise<Sketch>
}

/** Tries sizes, directions and lengths of lines, and takes the first that fits; else what comes nearest. */
export async function drawDiagram(drawing: Drawing, needs: DrawingNeeds): Promise<Drawn> {
  const likely = await likelySizes(drawing, needs)
  let best: Drawn | undefined
  for (const { size, sketch } of attempts(drawing, likely, needs)) {
    const drawn = fitted(await sketch(size), size, needs.room)
    if (drawn.scale === 1) return drawn
    if (!best || drawn.text > best.text) best = drawn
  }
  if (!best) throw new RangeError('A diagram was drawn in no size.')
  return best
}

/** The sizes in which it may fit, as one try in each direction tells. */
async function likelySizes(drawing: Drawing, needs: DrawingNeeds): Promise<number[]> {
  const tries = [...attempts(drawing, [middle], needs)]
  const drawn = await Promise.all(
    tries.map(async ({ sketch }) => fitted(await sketch(middle), middle, needs.room, Infinity)),
  )
  const most = middle * doubt * Math.max(...drawn.map(({ scale }) => scale))
  const likely = sizes.filter((size) => size <= most)
  return likely.length > 0 ? likely : [smallest]
}

/** Words on edges are a little smaller, where the floor lets them. */
function labelSize(size: number): number {
  return Math.max(smallest, Math.round(size * 0.8))
}

function fitted({ parts, box }: Sketch, size: number, room: Room, most = 1): Drawn {
  const margin = 3
  const [width, height] = [box.right - box.left + 2 * margin, box.bottom - box.top + 2 * margin]
  const scale = Math.min(room.width / width, room.height / height, most)
  const move = `translate(${round(margin - box.left)} ${round(margin - box.top)})`
  const svg = s('svg', { className: ['diagram'], viewBox: `0 0 ${round(width)} ${round(height)}` }, [
    s('g', { transform: move }, parts),
  ])
  const text = Math.min(size, labelSize(size)) * scale
  return { svg, width: round(width * scale), height: round(height * scale), text, scale }
}

function* attempts(drawing: Drawing, tried: readonly number[], needs: DrawingNeeds): Generator<Attempt> {
  for (const size of tried) {
    const sketches =
      drawing.kind === 'sequence'
        ? sequenceSketches(drawing, size, needs)
        : graphSketches(drawing, size, needs)
    for (const sketch of sketches) yield { size, sketch }
  }
}

function letteringOf(size: number, { widthOf, wordsOf }: DrawingNeeds): Lettering {
  return { size, labelSize: labelSize(size), widthOf, wordsOf }
}

function* graphSketches(graph: Graph, size: number, needs: DrawingNeeds): Generator<Attempt['sketch']> {
  const directions = size <= small ? [graph.direction, across(graph.direction)] : [graph.direction]
  for (const direction of directions)
    for (const style of size > small ? roomy : size > smallest ? compact : tight)
      yield (at) =>
        sketchGraph(graph, { ...style, direction }, needs.accented, letteringOf(at, needs), needs.arrange)
  const chain = size <= foldable.size || graph.nodes.length >= foldable.boxes ? chainOf(graph) : undefined
  if (!chain) return
  for (const rows of [2, 3])
    for (const style of size > smallest ? roomy : compact)
      yield (at) => Promise.resolve(sketchChain(chain, rows, style, needs.accented, letteringOf(at, needs)))
}

const roomy = [{ room: 10, labelRoom: 9, even: true, air: 1 }]
const compact = [
  { room: 9, labelRoom: 9, even: false, air: 1 },
  { room: 6, labelRoom: 6, even: false, air: 0.9 },
]
/** Before words would be too small. */
const tight = [...compact, { room: 6, labelRoom: 5, even: false, air: 0.65 }]

/** From side to side where it was downwards, and the other way round. */
function across(direction: Direction): Direction {
  return direction === 'down' || direction === 'up' ? 'right' : 'down'
}

function* sequenceSketches(
  sequence: Sequence,
  size: number,
  needs: DrawingNeeds,
): Generator<Attempt['sketch']> {
  for (const style of size > small ? sequenceStyles.slice(0, 1) : sequenceStyles)
    yield async (at) => sketchSequence(sequence, style, needs.accented, letteringOf(at, needs))
}

const sequenceStyles = [
  { labelRoom: 14, nameRoom: 8, air: 0.55 },
  { labelRoom: 9, nameRoom: 6, air: 0.3 },
  { labelRoom: 20, nameRoom: 8, air: 0.1 },
]
