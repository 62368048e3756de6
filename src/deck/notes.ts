/** mdast → hast in the notes: everything of the article, readable without its pictures. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type {
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Image,
  ImageReference,
  Link,
  Nodes,
  Parents,
  Table,
} from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import type { Handlers, State } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import type { Diagram, Figure, Sentence } from '../article/nodes.ts'
import type { Notes } from '../talk/nodes.ts'
import { formula, link, resolveImage } from './handlers.ts'
import type { Prepared } from './prepare.ts'
import { dataSource } from './source.ts'
import { tableBlock } from './table.ts'
import type { Target } from './targets.ts'

const nothing = (): undefined => undefined

/** The footnotes of the whole talk, by identifier in upper case, and what refers to them. */
export interface Footnotes {
  footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers of those that something refers to. */
  referenced: ReadonlySet<string>
  /** What is drawn on the slide of each notes. */
  drawn: ReadonlyMap<Notes, readonly Nodes[]>
}

/** Handlers for notes. */
export function notesHandlers(prepared: Prepared, target: Target, found: Footnotes): Handlers {
  return {
    notes: (state: State, node: Notes) =>
      h('aside', { className: ['notes'] }, [
        ...withoutSpace(state.all(node)),
        ...footnotesOf([...(found.drawn.get(node) ?? []), node], found.footnotes).flatMap((definition) =>
          footnote(state, definition),
        ),
      ]),
    sentence: (state: State, node: Sentence) => h('span', sentenceProperties(node), state.all(node)),
    heading: (state: State, node: Parents) => h('p', at(node, 'heading'), state.all(node)),
    code: (_: State, node: Code) => h('pre', at(node), h('code', node.value)),
    table: (state: State, node: Table) => tableBlock(node, state),
    math: (_: State, node: Math) => h('p', at(node, 'formula'), formula(node, prepared)),
    inlineMath: (_: State, node: InlineMath) => formula(node, prepared),
    diagram: (_: State, node: Diagram) => h('pre', at(node), h('code', node.value)),
    figure: (_: State, node: Figure) => h('p', at(node, 'figure'), described(node.children[0])),
    link: (state: State, node: Link) => link(state, node, target),
    image: (_: State, node: Image) => h('span', at(node, 'figure'), described(node)),
    imageReference: (state: State, node: ImageReference) => {
      const image = resolveImage(state, node)
      return image && h('span', at(node, 'figure'), described(image))
    },
    blockquote: (state: State, node: Parents) => h('blockquote', at(node), withoutSpace(state.all(node))),
    footnoteReference: (_: State, node: FootnoteReference) => h('sup', node.label ?? node.identifier),
    // One that is referred to stands at the end of the notes that refer to it.
    footnoteDefinition: (state: State, node: FootnoteDefinition) =>
      found.referenced.has(node.identifier.toUpperCase()) ? undefined : footnote(state, node),
    mark: nothing,
    html: nothing,
  }
}

function at(node: { position?: Figure['position'] }, ...classes: string[]): Properties {
  return { className: classes.length > 0 ? classes : undefined, dataSource: dataSource([node.position]) }
}

function sentenceProperties({ position, data }: Sentence): Properties {
  return {
    dataSource: dataSource([position]),
    dataPoint: data?.point ? '' : undefined,
    dataOptional: data?.optional ? '' : undefined,
  }
}

/** A picture in words: its text alternative, then its caption if that says more. */
function described({ alt, title }: Image): string {
  return [alt, title].filter((text, index, all) => text && all.indexOf(text) === index).join(' · ')
}

/** The footnotes that a slide and its notes refer to, in the order of their first references, those inside footnotes included. */
function footnotesOf(
  trees: readonly Nodes[],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): FootnoteDefinition[] {
  const found = new Set<FootnoteDefinition>()
  const follow = (tree: Nodes) => {
    visit(tree, 'footnoteReference', (reference: FootnoteReference) => {
      const definition = definitions.get(reference.identifier.toUpperCase())
      if (!definition || found.has(definition)) return
      found.add(definition)
      follow(definition)
    })
  }
  trees.forEach(follow)
  return [...found]
}

/** A footnote's blocks, the first paragraph behind its label. */
function footnote(state: State, node: FootnoteDefinition): ElementContent[] {
  const label = h('sup', node.label ?? node.identifier)
  const blocks = withoutSpace(state.all(node))
  const [first] = blocks
  const hasParagraph = first?.type === 'element' && first.tagName === 'p'
  const lead = hasParagraph ? first.children : []
  const opening = h('p', at(node, 'footnote'), [label, { type: 'text', value: ' ' }, ...lead])
  const rest = blocks.slice(hasParagraph ? 1 : 0)
  return [opening, ...rest.map((block) => (isParagraph(block) ? withClass(block, 'footnote') : block))]
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p'
}

function withClass(element: Element, name: string): Element {
  return { ...element, properties: { ...element.properties, className: [name] } }
}

/** Without the line ends that mdast-util-to-hast puts between blocks. */
function withoutSpace(nodes: ElementContent[]): ElementContent[] {
  return nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
}
