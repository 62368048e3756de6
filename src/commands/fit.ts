import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { Slide } from '../talk/nodes.ts'

/** How often the talk is planned before what still overflows counts as impossible. */
const rounds = 5

/** A slide that does not fit. */
export interface Overflow {
  slide: Slide
  /** How it does not fit; completes "The slide …". */
  how: string
}

export interface Fitting<Plan> {
  /** Plan the talk; the map says how many times each slide must be made tighter. */
  plan: (tight: ReadonlyMap<string, number>) => Promise<Plan>
  /** The slides that overflow. */
  measure: (plan: Plan) => Promise<readonly Overflow[]>
}

/**
 * Plan the talk so that every slide fits: measure, make the slides that
 * overflow tighter, plan again. Every slide that was made tighter is reported;
 * one that cannot be made to fit is an error at its passage of the article.
 */
export async function fitTalk<Plan>(file: VFile, { plan, measure }: Fitting<Plan>): Promise<Plan> {
  const tight = new Map<string, number>()
  const split = new Map<string, Position | undefined>()
  for (let round = 1; ; round++) {
    const planned = await plan(tight)
    const overflowing = await measure(planned)
    if (overflowing.length > 0 && round < rounds) {
      for (const { slide } of overflowing) {
        tight.set(slide.id, (tight.get(slide.id) ?? 0) + 1)
        split.set(slide.id, placeOf(slide))
      }
      continue
    }
    for (const { slide } of overflowing) split.delete(slide.id)
    reportSplits(file, split)
    reportOverflows(file, overflowing)
    return planned
  }
}

function reportSplits(file: VFile, split: ReadonlyMap<string, Position | undefined>): void {
  for (const [id, place] of split) {
    const what = `The slide #${id} was too full and has been divided.`
    report(file, 'fit-split', place, what, 'To choose the place yourself, write `---` there.')
  }
}

function reportOverflows(file: VFile, overflowing: readonly Overflow[]): void {
  for (const { slide, how } of overflowing) {
    report(
      file,
      'fit-overflow',
      placeOf(slide),
      `The slide #${slide.id} ${how}.`,
      'Make it shorter, or divide it.',
    )
  }
}

/** The passage that is shown, or else the first that the slide comes from. */
function placeOf(slide: Slide): Position | undefined {
  return slide.children.find((child) => child.position !== undefined)?.position ?? slide.sources[0]
}
