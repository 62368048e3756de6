/** What the deck stage needs from outside, besides the tree and `file.data`. */
import type { ElementContent } from 'hast'
import type { Arrange } from './diagrams/layers.ts'

/** A font file that a theme names: family, weight and style as in CSS. */
export interface FontFace {
  family: string
  weight: number
  style: 'normal' | 'italic'
}

/** A face cut down to the characters asked for. */
export interface SubsetFont {
  face: FontFace
  /** WOFF2. */
  bytes: Uint8Array
  /** The characters in these bytes. */
  has: ReadonlySet<string>
}

export interface DeckOutside {
  /** The faces of a family, the same objects each time; none where nobody has installed it. */
  facesOf: (family: string) => Promise<readonly FontFace[]>
  /** Those of the characters that a face has. */
  glyphsOf: (face: FontFace, characters: ReadonlySet<string>) => Promise<ReadonlySet<string>>
  /** How wide those of the characters are that a face has, in em. */
  advancesOf: (face: FontFace, characters: ReadonlySet<string>) => Promise<ReadonlyMap<string, number>>
  /** Cut a face down to `characters`: one font for each of its files that has some of them. */
  subsetFont: (face: FontFace, characters: ReadonlySet<string>) => Promise<SubsetFont[]>
  /** Code as lines of highlighted spans, one array a line; undefined for a language nobody knows. */
  highlight: (code: string, lang: string) => Promise<ElementContent[][] | undefined>
  /** TeX as MathML; throws with what is wrong. */
  mathml: (tex: string, display: boolean) => Promise<ElementContent>
  /** Boxes in layers, so that few of the lines between them cross: for diagrams. The same every time. */
  arrange: Arrange
  /** The style sheet of a theme that ships with Lectern, or at a path from the article's folder. Rejects where there is none. */
  theme: (name: string) => Promise<string>
  /** Text that ships with Lectern: the slides' sheets, reveal.js, the client scripts. */
  asset: (name: Asset) => Promise<string>
}

export type Asset = 'base.css' | 'handout.css' | 'reveal.js' | 'reveal.css' | 'notes.js' | 'runtime.js'
