import { kinds, type Account, type Fate } from '../talk/account.ts'
import pc from 'picocolors'

/** A column of the account: what became of things. `lost` is shown only where it happened. */
const columns: (Fate | 'whole')[] = ['shown', 'spoken', 'optional', 'skipped', 'lost', 'whole']

/**
 * The account as a table; kinds that the article has none of are left out.
 *
 *                 shown  spoken  optional  skipped  whole
 *     sentences      41      65         ·        ·    106
 *     figures         3       ·         ·        ·      3
 */
export function accountText(account: Account, colours: boolean): string {
  const shades = pc.createColors(colours)
  const rows = kinds.filter((kind) => account[kind].whole > 0)
  const shown = columns.filter((name) => name !== 'lost' || rows.some((kind) => account[kind].lost > 0))
  const first = Math.max(0, ...rows.map((kind) => kind.length))
  const cells = (of: (name: Fate | 'whole') => string) =>
    shown.map((name) => of(name).padStart(Math.max(name.length, 5))).join('  ')
  const head = shades.dim(`${' '.repeat(first)}  ${cells((name) => name)}`)
  const lines = rows.map((kind) => {
    const count = (name: Fate | 'whole') => account[kind][name]
    return `${kind.padEnd(first)}  ${cells((name) => (count(name) === 0 ? '·' : String(count(name))))}`
  })
  return [head, ...lines].map((line) => `${line}\n`).join('')
}
