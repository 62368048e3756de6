import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { Slide } from '../talk/nodes.ts'
import { slugOf, tightKey, type Tight } from '../talk/tight.ts'

/** How often the talk is planned before what still overflows counts as impossible: a list of five is divided in three. */
const rounds = 7

/** A slide that does not fit. */
export interface Overflow {
  slide: Slide
  /** How it does not fit; completes "The slide …". */
  how: string
}

export interface Fitting<Plan> {
  /** Plan the talk, tighter where slides were too full. */
  plan: (tight: Tight) => Promise<Plan>
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
  const split = new Map<string, Slide>()
  for (let round = 1; ; round++) {
    const planned = await plan(tight)
    const overflowing = await measure(planned)
    if (overflowing.length > 0 && round < rounds) {
      for (const { slide } of overflowing) {
        const key = keyOf(slide)
        tight.set(key, (tight.get(key) ?? 0) + 1)
        split.set(key, slide)
      }
      continue
    }
    for (const { slide } of overflowing) split.delete(keyOf(slide))
    reportSplits(file, split)
    reportOverflows(file, overflowing)
    return planned
  }
}

function keyOf({ id, sources }: Slide): string {
  return tightKey(slugOf(id), sources)
}

function reportSplits(file: VFile, split: ReadonlyMap<string, Slide>): void {
  for (const slide of split.values()) {
    const what = `The slide #${slide.id} was too full: it shows less now, or goes on on another.`
    report(file, 'fit-split', placeOf(slide), what, 'To divide it yourself, write `---` where a slide ends.')
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
