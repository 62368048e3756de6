/** Pieces of a drawing, and how far they reach. */
import type { Element } from 'hast'
import type { Point } from './routes.ts'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What was drawn, before it is moved to its place. */
export interface Sketch {
  parts: Element[]
  box: Box
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** The box around several. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
