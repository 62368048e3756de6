/** A paragraph whose sentences have a shape of their own: members, results, two sides. */
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { compareDraft } from './compare.ts'
import type { Place } from './place.ts'
import { resultsDraft } from './results.ts'
import { rowDraft } from './row.ts'

/** Its slide; undefined where it is prose like any other. */
export function shapedDraft(prose: Prose, place: Place, context: Context): Draft | undefined {
  return (
    rowDraft(prose, place, context) ??
    resultsDraft(prose, place, context) ??
    compareDraft([prose], place, context)
  )
}
