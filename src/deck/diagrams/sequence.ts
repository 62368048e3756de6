/** A sequence as a drawing: who takes part stands in a row, what happens goes down. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Happening, Message, Participant, Sequence } from '../../article/diagrams/model.ts'
import { around, boxAround, type Box, type Sketch } from './drawn.ts'
import { type Lettering, type Lines, setLines } from './lettering.ts'
import { frameParts, type OpenFrame } from './sequence-frames.ts'
import { noteAt } from './sequence-notes.ts'
import type { Point } from './routes.ts'
import { textAt } from './shapes.ts'
import { round, stroke } from './strokes.ts'

export interface SequenceStyle {
  /** Longest line of a message or note, and of a participant's name, in em. */
  labelRoom: number
  nameRoom: number
  /** Room above and below what happens, in em. */
  air: number
}

/** A life line. */
export interface Lane {
  participant: Participant
  label: Lines
  x: number
  /** Width of its box. */
  width: number
}

/** Where the drawing has come to. */
export interface Progress {
  lanes: readonly Lane[]
  type: Lettering
  style: SequenceStyle
  y: number
  parts: Element[]
  /** What is under the lines: frames, bars. */
  ground: Element[]
  boxes: Box[]
  active: Map<string, number[]>
  frames: OpenFrame[]
}

export function sketchSequence(
  sequence: Sequence,
  style: SequenceStyle,
  accented: ReadonlySet<string>,
  type: Lettering,
): Sketch {
  const happenings = sequence.numbered ? numbered(sequence.happenings) : sequence.happenings
  const lanes = lanesOf({ ...sequence, happenings }, style, type)
  const head = Math.max(...lanes.map(({ label }) => label.height)) + 1.1 * type.size
  const progress: Progress = {
    ...{ lanes, type, style, y: head, parts: [], ground: [], boxes: [] },
    active: new Map(),
    frames: [],
  }
  for (const happening of happenings) happen(happening, progress)
  for (const { participant } of lanes) while (endActive(participant.id, progress));
  const bottom = progress.y + 0.8 * type.size
  const lines = lanes.map(({ x }) =>
    s('path', { className: ['line', 'life'], d: `M${round(x)} ${round(head)}V${round(bottom)}` }),
  )
  const heads = lanes.map((lane) => headOf(lane, head, accented, type))
  const boxes = lanes.map(({ x, width }) => ({ left: x - width / 2, right: x + width / 2, top: 0, bottom }))
  return {
    parts: [...lines, ...progress.ground, ...progress.parts, ...heads],
    box: around([...boxes, ...progress.boxes]),
  }
}

/** Life lines as far apart as their names and what is said between them need. */
function lanesOf({ participants, happenings }: Sequence, style: SequenceStyle, type: Lettering): Lane[] {
  const labels = participants.map(({ label }) => setLines(label, 'name', style.nameRoom, type))
  const widths = labels.map(({ width }) => Math.max(4 * type.size, width + 1.6 * type.size))
  const placeOf = new Map(participants.map(({ id }, index) => [id, index]))
  const xs = widths.map((width, index) => (index === 0 ? width / 2 : 0))
  const needs = happenings.flatMap((happening) => needOf(happening, placeOf, style, type))
  for (let index = 1; index < xs.length; index += 1) {
    const [before = 0, own = 0] = widths.slice(index - 1, index + 1)
    const least = (xs[index - 1] ?? 0) + (before + own) / 2 + 1.2 * type.size
    const wanted = needs.filter(({ to }) => to === index).map(({ from, width }) => (xs[from] ?? 0) + width)
    xs[index] = Math.max(least, ...wanted)
  }
  return participants.map((participant, index) => ({
    participant,
    label: labels[index] ?? { lines: [], width: 0, height: 0 },
    x: xs[index] ?? 0,
    width: widths[index] ?? 0,
  }))
}

interface Need {
  from: number
  to: number
  width: number
}

/** How far apart two life lines must be for what happens between them. */
function needOf(
  happening: Happening,
  placeOf: ReadonlyMap<string, number>,
  style: SequenceStyle,
  type: Lettering,
): Need[] {
  if (happening.type === 'message') {
    const [a = 0, b = 0] = [placeOf.get(happening.from), placeOf.get(happening.to)]
    const { width } = setLines(happening.label, 'label', style.labelRoom, type)
    const own = width + 0.4 * type.labelSize + 1.6 * type.size
    // What one says to oneself stands at the right of one's line.
    return a === b
      ? [{ from: a, to: a + 1, width: own + 1.2 * type.size }]
      : [{ from: Math.min(a, b), to: Math.max(a, b), width: own }]
  }
  if (happening.type !== 'note' || happening.side === 'over') return []
  const places = happening.over.map((id) => placeOf.get(id) ?? 0)
  const { width } = setLines(happening.label, 'label', style.labelRoom, type)
  const own = width + 3 * type.size
  return happening.side === 'right'
    ? [{ from: Math.max(...places), to: Math.max(...places) + 1, width: own }]
    : [{ from: Math.min(...places) - 1, to: Math.min(...places), width: own }].filter(({ from }) => from >= 0)
}

function headOf(
  { participant, label, x, width }: Lane,
  height: number,
  accented: ReadonlySet<string>,
  type: Lettering,
): Element {
  const isAccented = accented.has(participant.id)
  return s('g', { className: ['node', ...(isAccented ? ['accented'] : [])] }, [
    s('rect', {
      className: ['shape'],
      x: round(x - width / 2),
      y: 0,
      width: round(width),
      height: round(height),
      rx: participant.isActor ? round(height / 2) : undefined,
    }),
    ...textAt(label.lines, { x, y: height / 2 }, type.size, 'name'),
  ])
}

function happen(happening: Happening, progress: Progress): void {
  switch (happening.type) {
    case 'message':
      say(happening, progress)
      break
    case 'note':
      noteAt(happening, progress)
      break
    case 'activate':
      progress.active.set(happening.id, [...(progress.active.get(happening.id) ?? []), progress.y])
      break
    case 'deactivate':
      endActive(happening.id, progress)
      break
    default:
      frameParts(happening, progress)
  }
}

/** A bar on a life line, from where it became active; false where it is not. */
function endActive(id: string, progress: Progress): boolean {
  const open = progress.active.get(id) ?? []
  const from = open.pop()
  const lane = progress.lanes.find(({ participant }) => participant.id === id)
  if (from === undefined || !lane) return false
  const x = lane.x - 6 + open.length * 6
  progress.ground.push(
    s('rect', {
      className: ['bar'],
      x: round(x),
      y: round(from),
      width: 12,
      height: round(Math.max(12, progress.y - from)),
    }),
  )
  return true
}

function say(message: Message, progress: Progress): void {
  const { type, style, lanes, parts, boxes } = progress
  const [from, to] = [message.from, message.to].map((id) =>
    lanes.find(({ participant }) => participant.id === id),
  )
  if (!from || !to) return
  const lines = setLines(message.label, 'label', style.labelRoom, type)
  progress.y += style.air * type.size + lines.height
  const y = progress.y
  const points = from === to ? aside(from.x, y, type) : across(from, to, y, progress)
  const middle =
    from === to
      ? { x: from.x + 0.6 * type.size + lines.width / 2, y: y - lines.height / 2 }
      : { x: (from.x + to.x) / 2, y: y - lines.height / 2 - 2 }
  if (from === to) progress.y += 1.1 * type.size
  parts.push(
    ...stroke(points, {
      stroke: message.dashed ? 'dotted' : 'solid',
      head: message.head,
      tail: message.tail,
    }),
    ...wordsAt(lines, middle, type),
  )
  boxes.push(boxAround(middle, lines.width, lines.height))
  progress.y += 0.5 * style.air * type.size
}

/** Words that hide the life lines behind them. */
function wordsAt({ lines, width, height }: Lines, middle: Point, { labelSize }: Lettering): Element[] {
  const box = boxAround(middle, width + 0.3 * labelSize, height - 0.2 * labelSize)
  if (lines.length === 0) return []
  return [
    s('rect', {
      className: ['ground'],
      x: round(box.left),
      y: round(box.top),
      width: round(box.right - box.left),
      height: round(box.bottom - box.top),
    }),
    ...textAt(lines, middle, labelSize, 'label'),
  ]
}

/** Messages with their numbers. */
function numbered(happenings: readonly Happening[]): Happening[] {
  let count = 0
  return happenings.map((happening) => {
    if (happening.type !== 'message') return happening
    count += 1
    const [first = '', ...rest] = happening.label
    return { ...happening, label: [`${count}  ${first}`, ...rest] }
  })
}

/** From line to line, to the edge of a bar on it. */
function across(from: Lane, to: Lane, y: number, { active }: Progress) {
  const towards = from.x < to.x ? 1 : -1
  const half = (lane: Lane) => ((active.get(lane.participant.id)?.length ?? 0) > 0 ? 6 : 0)
  return [
    { x: from.x + towards * half(from), y },
    { x: to.x - towards * half(to), y },
  ]
}

/** Out from a line and back to it. */
function aside(x: number, y: number, { size }: Lettering) {
  return [
    { x, y },
    { x: x + 1.6 * size, y },
    { x: x + 1.6 * size, y: y + 0.9 * size },
    { x, y: y + 0.9 * size },
  ]
}
