/** What a talk that has no time for everything shows of each section at least. */

/** One way to open a section: how much it matters, and how long it takes. */
export interface Way {
  value: number
  offer: { seconds: number }
}

/**
 * One opening of each section, those that matter most first. Each is the section's best, unless all together take more
 * than `seconds`: then none may be longer than a limit, the highest that keeps the time. Where even the shortest take
 * more, those are all there, for the caller to stop when the time is up.
 */
export function firstOfEach<One extends Way>(sections: readonly (readonly One[])[], seconds: number): One[] {
  const rows = sections.map((openings) => [...openings].sort(byValue))
  const limits = [...new Set(rows.flat().map(({ offer }) => offer.seconds))].sort((a, b) => a - b)
  let [low, high] = [0, limits.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (timeOf(within(rows, limits[middle])) <= seconds) low = middle
    else high = middle - 1
  }
  return within(rows, limits[low]).sort(byValue)
}

/** The best of each row that takes no longer than `limit`, else the row's shortest. */
function within<One extends Way>(rows: readonly (readonly One[])[], limit = Infinity): One[] {
  return rows.flatMap((row) => row.find(({ offer }) => offer.seconds <= limit) ?? shortest(row) ?? [])
}

function shortest<One extends Way>([first, ...others]: readonly One[]): One | undefined {
  return (
    first && others.reduce((least, one) => (one.offer.seconds < least.offer.seconds ? one : least), first)
  )
}

function timeOf(openings: readonly Way[]): number {
  return openings.reduce((sum, { offer }) => sum + offer.seconds, 0)
}

function byValue(a: Way, b: Way): number {
  return b.value - a.value
}
