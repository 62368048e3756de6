/** A talk → its sections, in two passes: what is shown, and what is spoken. */
import type { Element, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isSlide, type Notes, type Slide } from '../talk/nodes.ts'
import type { Draw } from './draw.ts'
import { footer } from './footer.ts'
import { slideHandlers } from './handlers.ts'
import { layouts } from './layouts/index.ts'
import { makeLinksSafe } from './links.ts'
import { notesHandlers } from './notes.ts'
import type { DeckOutside } from './outside.ts'
import { isEndless } from './parts.ts'
import { drawnParts, prepare, type Prepared } from './prepare.ts'
import { setType } from './setType.ts'
import { dataSource } from './source.ts'
import { prefixIds } from './svg.ts'
import { stageOf } from './stage.ts'
import { targetsIn } from './targets.ts'

/**
 * A talk (every child of whose root is a `slide`) as a root of `<section>`s,
 * each with its notes. Reads `file.data.article` and `file.data.talk`; reports
 * formulas that cannot be read and pictures that hold what is not safe.
 */
export async function toSections(talk: Root, file: VFile, outside: DeckOutside): Promise<HastRoot> {
  const slides = talk.children.filter(isSlide)
  const prepared = await prepare(talk, file, outside)
  const { definitions, footnotes, referenced } = definitionsOf(slides)
  const draw = drawSlide(slides, prepared, file)
  const target = targetsIn(slides, file)
  const drawn = { ...slideHandlers(prepared, file, target), slide: draw }
  const sections = elements(drawn, [...slides, ...definitions])
  const notes = elements(
    notesHandlers(prepared, target, { footnotes, referenced, drawn: drawnBeside(slides) }),
    [...slides.map((slide) => slide.notes), ...definitions],
  )
  for (const [index, section] of sections.entries()) {
    prefixIds(section, slides[index]?.id ?? '')
    const spoken = notes[index]
    if (spoken) section.children.push(spoken)
  }
  setType(sections, file.data.article?.lang ?? 'en')
  const root: HastRoot = { type: 'root', children: sections }
  makeLinksSafe(root)
  return root
}

/** The elements that handlers make of nodes. */
function elements(handlers: Handlers, children: Root['children']): Element[] {
  const made = toHast({ type: 'root', children }, { handlers })
  return made.type === 'root' ? made.children.filter((child) => child.type === 'element') : []
}

/** The handler of `slide`: the layout's content in a section. */
function drawSlide(
  slides: readonly Slide[],
  { diagrams }: Prepared,
  file: VFile,
): (state: State, slide: Slide) => Element {
  const lang = file.data.article?.lang ?? 'en'
  const numbers = new Map(slides.map((slide, index) => [slide, index + 1]))
  const fragments = file.data.article?.settings.fragments ?? false
  const stage = stageOf(file)
  const pictureOf: Draw['pictureOf'] = (url) => file.data.article?.pictures.get(url)
  const drawnOf: Draw['drawnOf'] = (one) => diagrams.get(one)
  return (state, slide) => {
    const { children, properties } = layouts[slide.layout](slide, {
      state,
      lang,
      stage,
      fragments,
      pictureOf,
      drawnOf,
    })
    const number = numbers.get(slide) ?? 1
    const footing = { number, count: slides.length, variant: properties?.['dataVariant'] }
    return h(
      'section',
      {
        id: slide.id,
        dataLayout: slide.layout,
        dataSource: dataSource(slide.sources),
        dataTiming: Math.round(slide.seconds),
        dataEndless: isEndless(slide) ? '' : undefined,
        lang,
        ...properties,
      },
      [...children, ...footer(slide, footing, file)],
    )
  }
}

interface Definitions {
  /** Of links and images. */
  definitions: Definition[]
  footnotes: Map<string, FootnoteDefinition>
  /** Identifiers of the footnotes that something refers to. */
  referenced: Set<string>
}

/** What is drawn above each slide's notes: its footnotes stand in them. */
function drawnBeside(slides: readonly Slide[]): Map<Notes, readonly Nodes[]> {
  return new Map(slides.map((slide) => [slide.notes, drawnParts(slide)]))
}

/** What references lead to, wherever in the talk it stands. */
function definitionsOf(slides: readonly Slide[]): Definitions {
  const found: Definitions = { definitions: [], footnotes: new Map(), referenced: new Set() }
  for (const slide of slides)
    for (const tree of [...drawnParts(slide), slide.notes])
      visit(tree, (node: Nodes) => {
        if (node.type === 'definition') found.definitions.push(node)
        else if (node.type === 'footnoteReference') found.referenced.add(node.identifier.toUpperCase())
        else if (node.type === 'footnoteDefinition' && !found.footnotes.has(node.identifier.toUpperCase()))
          found.footnotes.set(node.identifier.toUpperCase(), node)
      })
  return found
}
