/** mdast → hast on slides; what is not here is as mdast-util-to-hast does it. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, Heading, Image, ImageReference, Link, Nodes, Parents, Table } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import type { Handlers, State } from 'mdast-util-to-hast'
import type { VFile } from 'vfile'
import type { Diagram, Figure, Sentence } from '../article/nodes.ts'
import { codeBlock } from './code.ts'
import { picture } from './pictures.ts'
import type { Prepared } from './prepare.ts'
import { dataSource } from './source.ts'
import { tableBlock } from './table.ts'
import type { Target } from './targets.ts'

const nothing = (): undefined => undefined

/** A formula, or its TeX where it could not be typeset (which is reported). */
export function formula(node: Math | InlineMath, prepared: Prepared): ElementContent {
  return prepared.math.get(node) ?? h('code', node.value)
}

/** An image of a reference, with its definition's address; undefined where there is none. */
export function resolveImage(state: State, node: ImageReference): Image | undefined {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return undefined
  const { url, title } = definition
  return {
    type: 'image',
    url,
    title: title ?? null,
    alt: node.alt ?? null,
    ...(node.position && { position: node.position }),
  }
}

/** A link, or its words alone where it leads nowhere. Without words it is its address, else nobody would see it. */
export function link(state: State, node: Link, target: Target): ElementContent[] | Element {
  const href = target(node.url, node.position)
  const words = state.all(node)
  if (href === undefined) return words
  const isSeen = words.some((word) => word.type !== 'text' || word.value.trim() !== '')
  return h('a', { href, title: node.title ?? undefined }, isSeen ? words : href)
}

/** Handlers for everything drawn on a slide. */
export function slideHandlers(prepared: Prepared, file: VFile, target: Target): Handlers {
  const pictures = file.data.article?.pictures
  const draw = (image: Image) => picture(image, pictures?.get(image.url), file)
  return {
    sentence: (state: State, node: Sentence) =>
      h('span', { dataSource: dataSource([node.position]) }, state.all(node)),
    strong: (state: State, node: Parents) => h('em', state.all(node)),
    emphasis: (state: State, node: Parents) => h('i', state.all(node)),
    heading: (state: State, node: Heading) =>
      h('h3', { dataSource: dataSource([node.position]) }, state.all(node)),
    code: (_: State, node: Code) => codeBlock(node, prepared.code.get(node)),
    table: (state: State, node: Table) => tableBlock(node, state),
    math: (_: State, node: Math) =>
      source(node, h('div', { className: ['formula'] }, [formula(node, prepared)])),
    inlineMath: (_: State, node: InlineMath) => formula(node, prepared),
    figure: (_: State, node: Figure) => figure(node, draw, target),
    diagram: (_: State, node: Diagram) => diagram(node, prepared),
    link: (state: State, node: Link) => link(state, node, target),
    image: (_: State, node: Image) => among(draw(node)),
    imageReference: (state: State, node: ImageReference) => {
      const image = resolveImage(state, node)
      return image && among(draw(image))
    },
    blockquote: (state: State, node: Parents) => source(node, h('blockquote', state.all(node))),
    // Notes hold footnotes; a raised number on a slide would lead nowhere.
    footnoteReference: nothing,
    footnoteDefinition: nothing,
    mark: nothing,
    html: nothing,
  }
}

/** A diagram with its name beneath. */
function diagram(node: Diagram, { diagrams }: Prepared): Element {
  const drawn = diagrams.get(node)
  return h('figure', { className: ['drawn'], dataSource: dataSource([node.position]) }, [
    drawn?.svg ?? h('pre', h('code', node.value)),
    ...(node.title === undefined ? [] : [h('figcaption', node.title)]),
  ])
}

/** A picture among words stays small enough for its line to be one of the text. */
function among(shown: ElementContent): ElementContent {
  if (shown.type !== 'element' || shown.tagName === 'span') return shown
  const { style = '' } = shown.properties
  const size = shown.tagName === 'svg' ? 'height:4em' : 'max-height:4em;height:auto'
  shown.properties['style'] = `${style};${size};width:auto;vertical-align:middle`.replace(/^;/, '')
  return shown
}

function source(node: Nodes, element: Element): Element {
  element.properties['dataSource'] = dataSource([node.position])
  return element
}

/** A link around a picture takes the room that the picture would take, and lays it out as the figure would. */
const likeItsPicture = 'display: flex; flex: 1; flex-direction: column; min-height: 0'

function figure(node: Figure, draw: (image: Image) => ElementContent, target: Target): Element {
  const [image] = node.children
  const url = node.data?.href
  const href = url === undefined ? undefined : target(url, node.position)
  return h('figure', { dataSource: dataSource([node.position ?? image.position]) }, [
    href === undefined ? draw(image) : h('a', { href, style: likeItsPicture }, draw(image)),
    ...(image.title ? [h('figcaption', image.title)] : []),
  ])
}
