/** What the deck stage needs from outside, besides the tree and `file.data`. */
import type { ElementContent } from 'hast'

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
  /** Which of the characters asked for the face has; what no face has is a diagnostic. */
  has: ReadonlySet<string>
}

export interface DeckOutside {
  /** Cut a face down to `characters`; undefined when it has none of them. */
  subsetFont: (face: FontFace, characters: ReadonlySet<string>) => Promise<SubsetFont | undefined>
  /** Code as lines of highlighted spans, one array a line; undefined for a language nobody knows. */
  highlight: (code: string, lang: string) => Promise<ElementContent[][] | undefined>
  /** TeX as MathML; throws with what is wrong. */
  mathml: (tex: string, display: boolean) => Promise<ElementContent>
  /** Text that ships with Lectern: a theme's CSS, reveal.js, the client scripts. */
  asset: (name: Asset) => Promise<string>
}

export type Asset = 'base.css' | `theme:${string}` | 'reveal.js' | 'reveal.css' | 'notes.js' | 'runtime.js'
