/** In which layer of a graph each node stands. */
import type { Graph } from '../../article/diagrams/model.ts'

/** For each node how many lie before it on the longest way to it; lines that lead back are not counted. */
export function rankOf({ nodes, edges }: Graph): Map<string, number> {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) if (from !== to) next.set(from, [...(next.get(from) ?? []), to])
  const ordered = inOrder(
    nodes.map(({ id }) => id),
    next,
  )
  const place = new Map(ordered.map((id, index) => [id, index]))
  const ranks = new Map(nodes.map(({ id }) => [id, 0]))
  for (const id of ordered)
    for (const to of next.get(id) ?? []) {
      const rank = ranks.get(to)
      const leadsOn = (place.get(to) ?? -1) > (place.get(id) ?? 0)
      if (rank !== undefined && leadsOn) ranks.set(to, Math.max(rank, (ranks.get(id) ?? 0) + 1))
    }
  return ranks
}

/** Each before those that it leads to, as far as nothing leads back. */
function inOrder(ids: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  const done: string[] = []
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const to of next.get(id) ?? []) visit(to)
    done.push(id)
  }
  for (const id of ids) visit(id)
  return done.reverse()
}
