/** The promises that need no browser, each checked on a plan by means of its own (not the planner's). */
import type { Plan } from '../plan.ts'
import { unfaithful } from './faithful.ts'
import { losses } from './lossless.ts'
import { untraceable } from './traceable.ts'
import type { Violation } from './violation.ts'

export { everyEdit, oneEdit, unsteady } from './steady.ts'
export { violationLine } from './violation.ts'
export type { Promised, Violation } from './violation.ts'

/** P1, P2 and P7; P4 ({@link unsteady}) needs more plans. */
export function broken(plan: Plan): Violation[] {
  return [...unfaithful(plan), ...losses(plan), ...untraceable(plan)]
}
