/** Lines between two layers: which runs above which, so that few of them cross. */

/** A line, or several that share a way: where it comes from above and where it goes below. */
export interface Run {
  from: readonly number[]
  to: readonly number[]
}

/** What runs between two rows. */
export interface Channel {
  runs: Run[]
  tracks: (number | undefined)[]
  /** By joint, its run. */
  runOf: ReadonlyMap<number, number>
}

/** Two ends nearer than this would be one line. */
const near = 5

function reach({ from, to }: Run): [number, number] {
  return [Math.min(...from, ...to), Math.max(...from, ...to)]
}

/** Whether it has to run across at all. */
export function isStraight(run: Run): boolean {
  const [left, right] = reach(run)
  return right - left < 0.5
}

function meet(a: Run, b: Run): boolean {
  const [aLeft, aRight] = reach(a)
  const [bLeft, bRight] = reach(b)
  return aLeft < bRight + near && bLeft < aRight + near
}

/** How many lines cross if `a` runs above `b`; lines that lie on each other count much. */
function cost(a: Run, b: Run): number {
  const [aLeft, aRight] = reach(a)
  const [bLeft, bRight] = reach(b)
  const crossing =
    a.to.filter((x) => x > bLeft && x < bRight).length + b.from.filter((x) => x > aLeft && x < aRight).length
  const lying = a.to.filter((x) => b.from.some((other) => Math.abs(x - other) < near)).length
  return crossing + 10 * lying
}

/** The track of each run, from 0 at the top; undefined for one that is straight. */
export function tracksOf(runs: readonly Run[]): (number | undefined)[] {
  const order = sorted(
    runs.map((_, index) => index).filter((index) => !isStraight(runs[index] ?? { from: [], to: [] })),
    runs,
  )
  const tracks = new Map<number, number>()
  for (const index of order) {
    const above = [...tracks].filter(([other]) => together(runs, index, other)).map(([, track]) => track)
    tracks.set(index, 1 + Math.max(-1, ...above))
  }
  return runs.map((_, index) => tracks.get(index))
}

function together(runs: readonly Run[], one: number, other: number): boolean {
  const [a, b] = [runs[one], runs[other]]
  return a !== undefined && b !== undefined && meet(a, b)
}

/** Next below comes the one that crosses fewest of those still to come. */
function sorted(indices: readonly number[], runs: readonly Run[]): number[] {
  const left = [...indices]
  const order: number[] = []
  while (left.length > 0) {
    const harm = left.map((one) =>
      left.reduce((sum, other) => sum + (one === other ? 0 : extra(runs, one, other)), 0),
    )
    const best = harm.indexOf(Math.min(...harm))
    order.push(...left.splice(best, 1))
  }
  return order
}

/** What it costs more that one runs above the other than below it. */
function extra(runs: readonly Run[], one: number, other: number): number {
  const [a, b] = [runs[one], runs[other]]
  return a && b && meet(a, b) ? cost(a, b) - cost(b, a) : 0
}
