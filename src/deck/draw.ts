import type { ElementContent, Properties } from 'hast'
import type { Picture } from '../article/nodes.ts'
import type { State } from 'mdast-util-to-hast'
import type { Diagram } from '../article/nodes.ts'
import type { Slide } from '../talk/nodes.ts'
import type { PreparedDiagram } from './diagrams/prepare.ts'
import type { Stage } from './stage.ts'

/** What a layout has at hand besides its slide. */
export interface Draw {
  /** Makes hast of the words and blocks in a slide. */
  state: State
  /** BCP 47 tag of the talk. */
  lang: string
  stage: Stage
  /** Points, columns and stages appear one after the other. */
  fragments: boolean
  /** A picture of the article; undefined for none that was read. */
  pictureOf: (url: string) => Picture | undefined
  /** How a diagram was drawn for its slide. */
  drawnOf: (diagram: Diagram) => PreparedDiagram | undefined
}

/** What a layout made of a slide: the content of its section, and properties of the section itself. */
export interface Drawn {
  children: ElementContent[]
  properties?: Properties
}

/** A layout: a pure function from a slide to its section's content. */
export type Layout = (slide: Slide, draw: Draw) => Drawn
