/** Rows of boxes from the top down, and what lies between them. */
import type { Frame, Placed, Row, Spacing } from './place.ts'
import type { Channel } from './tracks.ts'

export interface Stacked {
  rows: readonly Row[]
  /** Between each row and the next, where lines run across. */
  lanes: readonly Row[]
  height: number
}

/** Rows from the top down, with room between them for what runs and what is framed there. */
export function stack(
  { rows, frames, rowOf }: Placed,
  channels: readonly Channel[],
  spacing: Spacing,
): Stacked {
  const stacked: Row[] = []
  const lanes: Row[] = []
  const full = new Set(rowOf.values())
  let top = above(0, frames, spacing)
  for (const [index, { bottom: height }] of rows.entries()) {
    stacked.push({ top, bottom: top + height })
    top += height + below(index, frames, spacing)
    if (index + 1 === rows.length) break
    const room = roomFor(channels[index], spacing, full.has(index) && full.has(index + 1))
    lanes.push({ top, bottom: top + room })
    top += room + above(index + 1, frames, spacing)
  }
  return { rows: stacked, lanes, height: top }
}

/** Room for the lines of a channel. */
function roomFor(channel: Channel | undefined, { layer, track, ends }: Spacing, isBoxed: boolean): number {
  if (!channel) return 0
  const count = 1 + Math.max(-1, ...channel.tracks.flatMap((one) => one ?? []))
  const least = Math.max(isBoxed ? layer : layer * 0.42, isBoxed ? 2 * ends : ends)
  return count === 0 ? least : Math.max(least, Math.max(layer * 0.8, 2 * ends) + (count - 1) * track)
}

/** Room for the frames that begin at a row, or end at it. */
function above(row: number, frames: readonly Frame[], { frame, nameAbove }: Spacing): number {
  return frames.filter(({ first }) => first === row).length * (frame + nameAbove)
}

function below(row: number, frames: readonly Frame[], { frame }: Spacing): number {
  return frames.filter(({ last }) => last === row).length * frame
}

/** From where to where a frame reaches: past those inside it that begin or end at the same row. */
export function frameRows(
  frame: Frame,
  frames: readonly Frame[],
  rows: readonly Row[],
  { frame: pad, nameAbove }: Spacing,
): Row {
  const inside = (one: Frame): Frame[] => {
    const own = frames.filter(({ within }) => within === one.id)
    return [...own, ...own.flatMap(inside)]
  }
  const nested = inside(frame)
  const before = 1 + nested.filter(({ first }) => first === frame.first).length
  const after = 1 + nested.filter(({ last }) => last === frame.last).length
  return {
    top: (rows[frame.first]?.top ?? 0) - before * (pad + nameAbove),
    bottom: (rows[frame.last]?.bottom ?? 0) + after * pad,
  }
}
