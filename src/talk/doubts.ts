/** Everything that is doubtful about a plan, for its author to look at: pure functions over a planned talk. */
import { unmetCounts } from './doubts/counts.ts'
import type { Doubt, Plan } from './doubts/doubt.ts'
import { unspokenFigures } from './doubts/figures.ts'
import { emptyHeadings } from './doubts/headings.ts'
import { longPoints, weakPoints } from './doubts/points.ts'
import { alikeSlides, numberedTitles, shortTalk } from './doubts/slides.ts'
import { untoldSections } from './doubts/untold.ts'

export type { Doubt, Plan } from './doubts/doubt.ts'

/** What holds for slides that the author divided, and for planned ones. */
const always = [longPoints, alikeSlides, numberedTitles, shortTalk]
const planned = [emptyHeadings, untoldSections, unmetCounts, unspokenFigures, weakPoints]

/** The doubts about a plan, by what they are about; who reports them sorts them by place. */
export function doubtsOf(plan: Plan): Doubt[] {
  const checks = plan.settings.slides === 'explicit' ? always : [...planned, ...always]
  return checks.flatMap((check) => check(plan))
}
