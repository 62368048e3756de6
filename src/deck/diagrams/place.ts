/** Where everything of a graph stands: layers from the top down, whatever way it is turned afterwards. */
import type { Edge, Group } from '../../article/diagrams/model.ts'
import { inLine, inOrder, same } from './align.ts'
import type { Arrange, Arranged, Spot } from './layers.ts'

/** What is placed. Sizes are those that it has in layers that follow each other along y. */
export interface Item {
  id: string
  width: number
  height: number
  within?: string
}

export interface Joint extends Pick<Edge, 'from' | 'to' | 'span'> {
  /** Room for its words, 0 by 0 without any. */
  width: number
  height: number
  /** How much it matters that it is straight. */
  weight: number
}

/** Distances in CSS pixels. */
export interface Spacing {
  box: number
  link: number
  /** Between a layer and the next, without what runs there; above words on a link less. */
  layer: number
  /** What lines end in, and the words there, need so much of it. */
  ends: number
  /** Between lines that run side by side between two layers. */
  track: number
  /** Inside a group's frame; for its name at the side where its first layer is, or at its left. */
  frame: number
  nameAbove: number
  nameBeside: number
}

export interface Row {
  top: number
  bottom: number
}

export interface Placed {
  items: ReadonlyMap<string, Spot>
  rows: Row[]
  rowOf: ReadonlyMap<string, number>
  /** By joint: where it passes each row between its ends, first to last, with the row. */
  ways: readonly { stops: readonly { x: number; row: number }[]; words?: { x: number; row: number } }[]
  frames: readonly Frame[]
}

/** What a group has in it; its rows' places are known once the lines between them are. */
export interface Frame {
  id: string
  /** From where to where its own boxes reach. */
  left: number
  right: number
  first: number
  last: number
  within?: string
}

export async function placeGraph(
  items: readonly Item[],
  joints: readonly Joint[],
  groups: readonly Pick<Group, 'id' | 'within'>[],
  spacing: Spacing,
  arrange: Arrange,
): Promise<Placed> {
  const layers = { boxes: items, groups, links: joints, boxGap: spacing.box, linkGap: spacing.link }
  const ordered = inOrder(items, await arrange(layers))
  const arranged = inLine(items, joints, ordered, 1.5 * spacing.box)
  const levels = levelsOf(items, joints, arranged)
  const row = (y: number) => nearest(levels, y)
  const rowOf = new Map([...arranged.boxes].map(([id, { y }]) => [id, row(y)]))
  return {
    items: arranged.boxes,
    rowOf,
    rows: heightsOf(levels.length, items, joints, arranged, row).map((height) => ({
      top: 0,
      bottom: height,
    })),
    ways: arranged.links.map(({ way, words }) => ({
      stops: way.filter(({ y }) => isLevel(levels, y)).map(({ x, y }) => ({ x, row: row(y) })),
      ...(words && { words: { x: words.x, row: row(words.y) } }),
    })),
    frames: framesOf(groups, items, arranged, rowOf),
  }
}

/** The layers that something stands in; lines pass the others without a stop. */
function levelsOf(items: readonly Item[], joints: readonly Joint[], arranged: Arranged): number[] {
  const words = arranged.links.flatMap((link, index) =>
    (joints[index]?.width ?? 0) > 0 && link.words ? [link.words.y] : [],
  )
  const all = [...items.flatMap(({ id }) => arranged.boxes.get(id)?.y ?? []), ...words].sort((a, b) => a - b)
  return all.filter((y, index) => index === 0 || y - (all[index - 1] ?? 0) > same)
}

function nearest(levels: readonly number[], y: number): number {
  let best = 0
  for (const [index, level] of levels.entries())
    if (Math.abs(level - y) < Math.abs((levels[best] ?? 0) - y)) best = index
  return best
}

function isLevel(levels: readonly number[], y: number): boolean {
  return Math.abs((levels[nearest(levels, y)] ?? Infinity) - y) <= same
}

function heightsOf(
  count: number,
  items: readonly Item[],
  joints: readonly Joint[],
  arranged: Arranged,
  row: (y: number) => number,
): number[] {
  const heights = new Array<number>(count).fill(0)
  const grow = (y: number, height: number) => {
    heights[row(y)] = Math.max(heights[row(y)] ?? 0, height)
  }
  for (const { id, height } of items) grow(arranged.boxes.get(id)?.y ?? 0, height)
  for (const [index, { words }] of arranged.links.entries())
    if (words) grow(words.y, joints[index]?.height ?? 0)
  return heights
}

function framesOf(
  groups: readonly Pick<Group, 'id' | 'within'>[],
  items: readonly Item[],
  arranged: Arranged,
  rowOf: ReadonlyMap<string, number>,
): Frame[] {
  const inside = (id: string): Item[] => [
    ...items.filter(({ within }) => within === id),
    ...groups.filter(({ within }) => within === id).flatMap((group) => inside(group.id)),
  ]
  return groups.map(({ id, within }) => {
    const members = inside(id)
    const rows = members.map((item) => rowOf.get(item.id) ?? 0)
    const edges = members.flatMap((item) => {
      const x = arranged.boxes.get(item.id)?.x ?? 0
      return [x - item.width / 2, x + item.width / 2]
    })
    return {
      id,
      left: Math.min(...edges),
      right: Math.max(...edges),
      first: Math.min(...rows),
      last: Math.max(...rows),
      ...(within !== undefined && { within }),
    }
  })
}
