/** What an arrangement leaves to a sharper eye. */
import type { Arranged, LayerBox, LayerLink, Spot } from './layers.ts'

/** What stands in one layer differs by less than this along y. */
export const same = 0.5

/** Mirrored, where most boxes of a layer would stand in the other order than they were written in. */
export function inOrder(items: readonly LayerBox[], arranged: Arranged): Arranged {
  let inverted = 0
  const spots = items.flatMap(({ id }) => arranged.boxes.get(id) ?? [])
  for (const [index, a] of spots.entries())
    for (const b of spots.slice(index + 1)) if (Math.abs(a.y - b.y) < same) inverted += Math.sign(a.x - b.x)
  if (inverted <= 0) return arranged
  const mirrored = <T extends Spot>(spot: T): T => ({ ...spot, x: -spot.x })
  return {
    boxes: new Map([...arranged.boxes].map(([id, spot]) => [id, mirrored(spot)])),
    links: arranged.links.map(({ way, words }) => ({
      way: way.map(mirrored),
      ...(words && { words: mirrored(words) }),
    })),
  }
}

/**
 * A box that leads on to one other, or is led to from one, stands in line with that where it nearly does and nothing is
 * in its way: a line that leads back from the end of a chain to its beginning pulls both aside.
 */
export function inLine(
  items: readonly LayerBox[],
  links: readonly LayerLink[],
  arranged: Arranged,
  little: number,
): Arranged {
  const boxes = new Map(arranged.boxes)
  const sizes = new Map(items.map((item) => [item.id, item]))
  const most = Math.max(0, ...links.map(({ weight }) => weight))
  for (const { id, width } of items) {
    const onward = links.filter(({ from, to, weight }) => weight === most && (from === id || to === id))
    const [only, ...others] = onward
    const spot = boxes.get(id)
    const goal = only && boxes.get(only.from === id ? only.to : only.from)
    if (!spot || !goal || others.length > 0 || Math.abs(goal.x - spot.x) > little) continue
    const isBarred = [...boxes].some(
      ([other, { x, y }]) =>
        other !== id &&
        Math.abs(y - spot.y) < same &&
        Math.abs(x - goal.x) < (width + (sizes.get(other)?.width ?? 0)) / 2 + little / 2,
    )
    const isCrossed = arranged.links.some(({ way }) =>
      way.some(({ x, y }) => Math.abs(y - spot.y) < same && Math.abs(x - goal.x) < width / 2 + little / 4),
    )
    if (!isBarred && !isCrossed) boxes.set(id, { x: goal.x, y: spot.y })
  }
  return { ...arranged, boxes }
}
