/** How a slide divides its room between what it shows and its points. */
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../talk/nodes.ts'
import { linesIn } from '../measure.ts'
import { pointsOf } from '../parts.ts'

export interface Variant {
  name: 'beside' | 'wide' | 'above'
  /** The picture's room in CSS pixels: the theme's grid, paddings and a caption taken off. */
  width: number
  height: number
  /** What a photograph that fills its panel has: all but the foot of the page. */
  panel: { width: number; height: number }
  /** The picture's share of what a higher stage has more. */
  grows: number
  /** How many points have room, how wide their lines are in em, and how many lines there are. */
  points: number
  line: number
  lines: number
}

/** What the theme can do, the first that is good enough first. */
export const variants: readonly Variant[] = [
  {
    name: 'beside',
    width: 418,
    height: 500,
    panel: { width: 530, height: 632 },
    grows: 1,
    points: 5,
    line: 20,
    lines: 12,
  },
  {
    name: 'wide',
    width: 640,
    height: 500,
    panel: { width: 726, height: 632 },
    grows: 1,
    points: 3,
    line: 15,
    lines: 7,
  },
  {
    name: 'above',
    width: 1152,
    height: 344,
    panel: { width: 1280, height: 468 },
    grows: 0.6,
    points: 1,
    line: 20,
    lines: 3,
  },
  {
    name: 'above',
    width: 1152,
    height: 264,
    panel: { width: 1280, height: 360 },
    grows: 0.6,
    points: 2,
    line: 24,
    lines: 4,
  },
  {
    name: 'above',
    width: 1152,
    height: 224,
    panel: { width: 1280, height: 320 },
    grows: 0.6,
    points: 3,
    line: 26,
    lines: 4,
  },
]
/** A variant later in the list has to show the picture so much larger. */
export const worthwhile = 1.1

/** Whether the slide's points have their room beside a picture shown so. */
export function holds({ points, line, lines }: Variant, slide: Slide): boolean {
  const all = pointsOf(slide)
  const needed = all.map((point) => linesIn(toString(point), line))
  return all.length <= points && needed.reduce((sum, count) => sum + count, 0) <= lines
}
