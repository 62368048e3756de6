/** From layers that follow each other downwards to the page. */
import type { Direction } from '../../article/diagrams/model.ts'
import type { Point } from './routes.ts'

/** Whether layers follow each other from side to side. */
export function isTurned(direction: Direction): boolean {
  return direction === 'left' || direction === 'right'
}

/** A place in layers, which take `along` in all, on the page. */
export function turned({ x, y }: Point, direction: Direction, along: number): Point {
  switch (direction) {
    case 'down':
      return { x, y }
    case 'up':
      return { x, y: along - y }
    case 'right':
      return { x: y, y: x }
    case 'left':
      return { x: along - y, y: x }
  }
}
