import type { SlideFit } from '../render/index.ts'
import type { Slide } from '../talk/nodes.ts'
import type { Overflow } from './fit.ts'

/** CSS pixels that rounding may move a line by. */
const rounding = 2

/** The slides that do not fit, by what the browser measured. */
export function overflowsAmong(slides: readonly Slide[], fits: readonly SlideFit[]): Overflow[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]))
  return fits.flatMap((fit) => {
    const slide = byId.get(fit.id)
    const how = misfit(fit)
    return slide && how !== undefined ? [{ slide, how }] : []
  })
}

function misfit({ over, spills, clipped, collisions, text }: SlideFit): string | undefined {
  const at = text === '' ? '' : ` at "${text}"`
  if (over > rounding) return `reaches ${over} pixels beyond its page${at}`
  if (spills > rounding) return `has text ${spills} pixels outside its place${at}`
  if (clipped > 0) return `has text that is cut off${at}`
  if (collisions > 0) return `has parts that lie on one another${at}`
  return undefined
}
