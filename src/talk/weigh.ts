/** How much a sentence matters: its features, each times its weight. */
import { type Features, featuresOf } from './features.ts'
import type { Language } from './languages/language.ts'
import type { Candidate } from './candidate.ts'
import { candidatesOf, type Prose } from './prose.ts'
import type { Matter } from './matter.ts'
import { Worth } from './worth.ts'
import { held, learned, outright } from './weights.ts'

/** What the use of a sentence's words counts, in a talk that has time for a part of the article. */
const use = 20

/**
 * Set the weight of every candidate of a passage. `heading` is all that stands above it; `matter`, where there is
 * no time for everything, what the whole article speaks of.
 */
export function weigh(passage: readonly Prose[], language: Language, heading: string, matter?: Matter): void {
  const worth = matter && new Worth(matter)
  const features = featuresOf(passage, language, heading)
  for (const [index, candidate] of candidatesOf(passage).entries()) {
    const own = features[index]
    if (!own) continue
    const useful = worth ? use * worth.density(language.tokens(candidate.said), candidate.units) : 0
    candidate.weight = sum(own, learned) + sum(own, held) + outrightOf(candidate) + useful
  }
}

function sum<Name extends keyof Features>(
  features: Features,
  weights: Readonly<Record<Name, number>>,
): number {
  let total = 0
  for (const name in weights) total += features[name] * weights[name]
  return total
}

function outrightOf({ mark, strong, stance }: Candidate): number {
  return (
    (mark ? outright.marked : 0) +
    (strong ? outright.strong : 0) +
    (stance.ordinal !== undefined ? outright.counted : 0)
  )
}

/** How alike two sentences are: shared terms over the smaller set (0 to 1). */
export function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const smaller = Math.min(first.size, second.size)
  if (smaller === 0) return 0
  let shared = 0
  for (const term of first) if (second.has(term)) shared += 1
  return shared / smaller
}
