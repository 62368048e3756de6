import type { Direction } from './model.ts'

const directions: ReadonlyMap<string, Direction> = new Map([
  ['TB', 'down'],
  ['TD', 'down'],
  ['V', 'down'],
  ['BT', 'up'],
  ['^', 'up'],
  ['LR', 'right'],
  ['>', 'right'],
  ['RL', 'left'],
  ['<', 'left'],
])

/** `LR` and its like; undefined for other words. */
export function directionOf(word: string): Direction | undefined {
  return directions.get(word.toUpperCase())
}

/** The direction of a `direction LR` statement. */
export function directionIn(statement: string): Direction | undefined {
  const word = /^direction\s+(\S+?);?$/u.exec(statement)?.[1]
  return word === undefined ? undefined : directionOf(word)
}
