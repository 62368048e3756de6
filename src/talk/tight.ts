/** Slides that a browser found too full, found again in the next plan. */
import type { Position } from 'unist'

/** For each slide that was too full, how many times it must be made tighter. */
export type Tight = ReadonlyMap<string, number>

/**
 * What a slide is known by from plan to plan: its section, and where its text begins. Its number is not enough, since
 * that moves on when a slide before it is divided.
 */
export function tightKey(slug: string, sources: readonly Position[]): string {
  const start = sources[0]?.start
  return start ? `${slug}@${start.line}:${start.column}` : `${slug}@`
}

/** The section that a slide belongs to, by its id: `costs` of `costs.2`. */
export function slugOf(id: string): string {
  return id.replace(/\.\d+$/, '')
}

/** Some of what one slide held. */
export interface Share<T> {
  items: readonly T[]
  /** How many times it must still be made tighter, though it cannot be divided any more. */
  left: number
}

/** Divide what a slide holds in half as often as the slide was too full; `levelOf` says how often that was. */
export function divided<T>(
  items: readonly T[],
  levelOf: (items: readonly T[]) => number,
  level = levelOf(items),
): Share<T>[] {
  if (level <= 0 || items.length < 2) return [{ items, left: Math.max(0, level) }]
  const middle = Math.ceil(items.length / 2)
  const [first, second] = [items.slice(0, middle), items.slice(middle)]
  return [...divided(first, levelOf, level - 1), ...divided(second, levelOf)]
}
