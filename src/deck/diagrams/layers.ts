/** What is asked of the one who arranges a graph (see `DeckOutside.arrange`), and what comes back. */

/** In CSS pixels; layers follow each other along y. */
export interface LayerBox {
  id: string
  width: number
  height: number
  /** The group that it is in. */
  within?: string
}

export interface LayerLink {
  from: string
  to: string
  /** Room for its words on its way; 0 where it has none. */
  width: number
  height: number
  /** At least so many layers lie between its ends. */
  span: number
  /** How much it matters that it is short and straight, 1 at least. */
  weight: number
}

export interface Layers {
  boxes: readonly LayerBox[]
  groups: readonly { id: string; within?: string }[]
  links: readonly LayerLink[]
  /** Between boxes of one layer, and between links that pass. */
  boxGap: number
  linkGap: number
}

/** The middle of something. */
export interface Spot {
  x: number
  y: number
}

export interface Arranged {
  boxes: ReadonlyMap<string, Spot>
  /** For each link, in order: where it passes the layers between its ends, and where its words stand. */
  links: readonly { way: readonly Spot[]; words?: Spot }[]
}

export type Arrange = (layers: Layers) => Promise<Arranged>
