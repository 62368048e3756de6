/**
 * The nodes that the article stage adds to mdast, and what it leaves in `file.data`.
 *
 * After the stage, every paragraph's children are `sentence` nodes with `text`
 * nodes of white space between them; a paragraph of images alone has become
 * `figure` nodes; blocks of Mermaid have become `diagram` nodes; the comments that speak to Lectern are `mark` nodes; every
 * other HTML comment is gone.
 */
import type { Data, Image, Literal, Node, Parent, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { SettingName, Settings } from '../config/settings.ts'
import type { Drawing } from './diagrams/model.ts'

/** A sentence of the prose, with everything inline that it holds. */
export interface Sentence extends Parent {
  type: 'sentence'
  children: PhrasingContent[]
  data?: SentenceData
}

export interface SentenceData extends Data {
  /** Set by the planner on the copy in the notes: this sentence gave a point. */
  point?: boolean
  /** Set by the planner on the copy in the notes: cut for time, spoken only if there is any. */
  optional?: boolean
}

/** An image that stands alone in its paragraph. Its title is its caption. */
export interface Figure extends Parent {
  type: 'figure'
  children: [Image]
  data?: FigureData
}

export interface FigureData extends Data {
  /** Where the link leads that the image was wrapped in. */
  href?: string
}

/** A diagram, written as a block of Mermaid; its value is that block. */
export interface Diagram extends Literal {
  type: 'diagram'
  drawing: Drawing
  /** The author's name for it: its caption. */
  title?: string
  /** What it says, for those who do not see it. */
  label?: string
  /** Nodes set apart, by what is said beside it. */
  data?: DiagramData
}

export interface DiagramData extends Data {
  /** Words set strong beside it: a node of that name is set apart. */
  strong?: readonly string[]
}

export type MarkName = 'slide' | 'point' | 'note' | 'skip'

/**
 * A comment that speaks to Lectern: `<!-- slide: layout=compare title="…" -->`.
 * Stands where the comment stood, among blocks or inside a paragraph.
 */
export interface Mark extends Literal {
  type: 'mark'
  name: MarkName
  /** What stands after the colon, trimmed; empty for `skip`. */
  value: string
  /** `key=value` pairs of a `slide` mark; empty for the others. */
  options: Record<string, string>
}

/** A picture of the article, read once; the key in {@link ArticleData.pictures} is its URL as written. */
export interface Picture {
  mime: string
  bytes: Uint8Array
  /** In CSS pixels, or in the units of an SVG's view box. */
  width: number
  height: number
}

/** `file.data.article` after the stage. */
export interface ArticleData {
  settings: Settings
  /** Where the front matter says a setting. */
  places: ReadonlyMap<SettingName, Position>
  /** BCP 47 tag of the article's main language: from the front matter, or detected. */
  lang: string
  pictures: Map<string, Picture>
}

/** What the article stage needs from outside. */
export interface ArticleOutside {
  /**
   * The bytes of a file that the article names, relative to the article.
   * Rejects when there is none.
   */
  read: (url: string) => Promise<Uint8Array>
}

/** Where a node stands in the article, for `data-source` and diagnostics. */
export type Source = Position

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: Sentence
    mark: Mark
  }
  interface BlockContentMap {
    figure: Figure
    diagram: Diagram
    mark: Mark
  }
  interface RootContentMap {
    sentence: Sentence
    figure: Figure
    diagram: Diagram
    mark: Mark
  }
}

declare module 'vfile' {
  interface DataMap {
    article: ArticleData
  }
}

/** Whether the node has children; narrows without a cast. */
export function isParent(node: Node): node is Parent {
  return 'children' in node
}
