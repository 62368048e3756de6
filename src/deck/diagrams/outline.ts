/** The outline of a shape, where lines meet it. */
import type { Shape } from '../../article/diagrams/model.ts'

/** A side of a box in layers: the one above, or the one below. */
export type Side = 'above' | 'below'

export interface Outline {
  shape: Shape
  /** In layers: across them, and along them. */
  width: number
  height: number
  /** Layers run from left to right on the page: the shape lies on its side. */
  turned: boolean
}

/** How far the shape's slanted or pointed sides lean in, in CSS pixels. */
export function lean(height: number): number {
  return Math.min(16, height / 3)
}

/** How high the lid of a cylinder is. */
export function lid(height: number): number {
  return Math.min(12, height / 6)
}

/** How far from its middle, along the layers, the outline is at `across` from its middle. */
export function depthAt({ shape, width, height, turned }: Outline, side: Side, across: number): number {
  const half = height / 2
  const [x, across1] = [Math.abs(across), Math.abs(across) / (width / 2)]
  switch (shape) {
    case 'diamond':
      return half * Math.max(0, 1 - across1)
    case 'circle':
    case 'double-circle':
    case 'start':
    case 'end':
      return Math.sqrt(Math.max(0, half * half - x * x))
    case 'cylinder':
      return turned ? half : half - lid(height) * (1 - Math.sqrt(Math.max(0, 1 - across1 * across1)))
    case 'pill':
      return turned ? half - width / 2 + Math.sqrt(Math.max(0, (width / 2) ** 2 - x * x)) : half
    case 'hexagon':
      return turned ? half - lean(width) * across1 : half
    case 'slant':
    case 'slant-back':
    case 'wide-foot':
    case 'wide-top':
      return turned ? half - lean(width) / 2 : half
    case 'flag':
      return turned && side === 'above' ? half - lean(width) * (1 - across1) : half
    default:
      return half
  }
}

/** How far from its middle lines may meet it. */
export function meetingHalf({ shape, width, height, turned }: Outline): number {
  switch (shape) {
    case 'diamond':
      return width / 4
    case 'circle':
    case 'double-circle':
      return width / 3
    case 'start':
    case 'end':
      return 0
    case 'pill':
      return turned ? width / 3 : Math.max(0, width / 2 - height / 2)
    case 'bar':
      return width / 2 - 8
    case 'hexagon':
    case 'slant':
    case 'slant-back':
    case 'wide-foot':
    case 'wide-top':
      return turned ? width / 3 : Math.max(0, width / 2 - lean(height) - 8)
    default:
      return Math.max(0, width / 2 - 12)
  }
}
