/** The diagrams of a talk, each drawn for the room that its slide gives it. */
import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import type { Diagram } from '../../article/nodes.ts'
import { report } from '../../config/diagnostics.ts'
import type { Slide } from '../../talk/nodes.ts'
import { holds, type Variant, variants, worthwhile } from '../layouts/split-variants.ts'
import { linesIn } from '../measure.ts'
import type { DeckOutside } from '../outside.ts'
import { lengthOf } from '../parts.ts'
import { leastHeight, stageOf } from '../stage.ts'
import { accentedIn } from './accent.ts'
import { drawDiagram, type Drawn, type Room, smallest } from './draw.ts'
import { letteringOf } from './words.ts'

/** A diagram as its slide shows it. */
export interface PreparedDiagram {
  svg: Element
  /** How its slide divides its room: one of points does, and one that has nothing else where the diagram is upright. */
  variant?: Variant['name']
}

/** Draw a diagram of a slide. Reports one whose words cannot be read from afar. */
export async function prepareDiagram(
  diagram: Diagram,
  slide: Slide,
  file: VFile,
  outside: DeckOutside,
): Promise<PreparedDiagram> {
  const type = await letteringOf(diagram.drawing, file, outside)
  const stage = stageOf(file).height
  const draw = (room: Room) =>
    drawDiagram(diagram.drawing, { ...type, room, accented: accentedIn(diagram), arrange: outside.arrange })
  const { drawn, variant } =
    slide.layout === 'split' ? await inVariant(slide, stage, draw) : await onPage(slide, stage, draw)
  if (drawn.text < smallest - rounding) reportSize(diagram, drawn, file)
  return { svg: asPicture(drawn, labelOf(diagram, slide)), ...(variant && { variant }) }
}

const rounding = 0.5

function reportSize({ position }: Diagram, { text }: Drawn, file: VFile): void {
  const what = `This diagram is too large for a slide: its words would be ${Math.floor(text)} pixels high, and ${smallest} can be read.`
  report(
    file,
    'diagram-size',
    position,
    what,
    'Shorten its labels, divide it into two blocks, or put its nodes into groups (`subgraph Name … end`): it goes on on another slide after a group.',
  )
}

function labelOf({ label, title }: Diagram, slide: Slide): string {
  return label ?? title ?? (slide.title ? toString(slide.title) : '')
}

/** Its size is that for which it was drawn; a slide that has less room shows it smaller. */
function asPicture({ svg, width, height }: Drawn, label: string): Element {
  const properties = {
    ...svg.properties,
    role: 'img',
    ...(label === '' ? {} : { ariaLabel: label }),
    style: `width:${width}px;height:${height}px`,
  }
  return { ...svg, properties }
}

/** The first of the slide's variants, unless a later one shows it larger. */
async function inVariant(
  slide: Slide,
  stage: number,
  draw: (room: Room) => Promise<Drawn>,
): Promise<{ drawn: Drawn; variant: Variant['name'] }> {
  const [first, ...rest] = variants.filter((variant, index) => index === 0 || holds(variant, slide))
  if (!first) throw new RangeError('A split slide has no variant.')
  const roomOf = ({ width, height, grows }: Variant): Room => ({
    width: width - 2 * inset,
    height: height + grows * (stage - leastHeight) - inset,
  })
  let best = { drawn: await draw(roomOf(first)), variant: first.name }
  for (const variant of rest) {
    const drawn = await draw(roomOf(variant))
    if (drawn.text > worthwhile * best.drawn.text) best = { drawn, variant: variant.name }
  }
  return best
}

/** A drawing does not touch the edge of its panel. */
const inset = 8

/**
 * The panels that upright pictures have beside their titles, their paddings taken off, and their height without a caption. A
 * drawing stands there that would take no more than a `share` of the page's width, if it is so much larger there.
 */
const panels = [
  { name: 'beside', width: 418, height: 520, share: 0.4, worthwhile: 1 },
  { name: 'wide', width: 648, height: 520, share: 0.55, worthwhile },
] as const

/** Below its title, or beside it where it is upright. */
async function onPage(
  slide: Slide,
  stage: number,
  draw: (room: Room) => Promise<Drawn>,
): Promise<{ drawn: Drawn; variant?: Variant['name'] }> {
  const below = await draw(roomOn(slide, stage))
  const isAlone = slide.children.filter(({ type }) => type !== 'line').length === 1
  if (slide.layout !== 'diagram' || !isAlone) return { drawn: below }
  for (const { name, width, height, share, worthwhile } of panels) {
    if (below.width > share * frame.width) continue
    const more = stage - leastHeight - inset - captionsOn(slide) * frame.caption
    const beside = await draw({ width: width - 2 * inset, height: height + more })
    if (beside.text >= worthwhile * below.text) return { drawn: beside, variant: name }
  }
  return { drawn: below }
}

/** Sizes of titles above diagrams, as `themes/layouts/diagram.css` has them, and what stands around them. */
const titleSizes = { usual: 48, l: 40, xl: 34 }
const frame = { above: 56, below: 100, kicker: 40, leading: 1.22, gap: 28, caption: 44, width: 1152 }
/** Among other blocks, with less room. */
const amongBlocks: Room = { width: 1054, height: 300 }

function roomOn(slide: Slide, stage: number): Room {
  if (slide.layout !== 'diagram') return amongBlocks
  const title = slide.title ? toString(slide.title) : ''
  const size = titleSizes[lengthOf(title) ?? 'usual']
  const head =
    (slide.kicker ? frame.kicker : 0) + linesIn(title, frame.width / size) * size * frame.leading + frame.gap
  return {
    width: frame.width,
    height: stage - frame.above - frame.below - head - captionsOn(slide) * frame.caption,
  }
}

function captionsOn({ children }: Slide): number {
  return children.filter((child) => child.type === 'line' || (child.type === 'diagram' && child.title)).length
}
