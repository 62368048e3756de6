/** The theme's families as the document has them: for each language, those that hold its characters, in its order. */
import { type Order, selectorOf } from './stacks.ts'
import type { Role, Theme } from './theme.ts'

/** Where some text of a role found its characters. */
export interface Found {
  role: Role
  order: Order
  /** All families, in the order in which they are asked. */
  stack: readonly string[]
  /** Those with some of its characters. */
  has: ReadonlySet<string>
}

/**
 * A rule for each order of faces in the document. Only embedded families are named, so that no font of the reader's
 * machine takes their place; what has no glyph in them falls to the browser's own.
 */
export function stackRules(found: readonly Found[], { generics }: Pick<Theme, 'generics'>): string[] {
  const orders = [...new Set(found.map(({ order }) => order))]
  return orders.map((order) => {
    const own = found.filter((one) => one.order === order)
    const declarations = [...new Set(own.map(({ role }) => role))].map((role) => {
      const ofRole = own.filter((one) => one.role === role)
      const stack = ofRole[0]?.stack ?? []
      const families = stack.filter((family) => ofRole.some(({ has }) => has.has(family)))
      return `--${role}:${[...families.map((family) => `'${family}'`), generics[role]].join(',')}`
    })
    return `${selectorOf(order)}{${declarations.join(';')}}`
  })
}
