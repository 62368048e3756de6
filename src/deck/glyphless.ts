/** What is said of characters that no embedded face has. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { type Order, packageOf } from './stacks.ts'

declare module 'vfile' {
  interface DataMap {
    /** Characters that no face has, of the talk's documents so far. */
    glyphless: Set<string>
  }
}

/** Where a character first stands that no face has, or none in its language's shapes, and in which order of faces. */
export interface Lacking {
  place: Position | undefined
  order: Order
}

/** An article in a script that no face has gives one warning for all the rest, not hundreds. */
const mostWarnings = 8

/** Report characters that no face has, each once a talk. */
export function reportMissing(found: ReadonlyMap<string, Lacking>, file: VFile): void {
  const known = (file.data.glyphless ??= new Set())
  const missing = [...found].filter(([character]) => !known.has(character))
  for (const [character] of missing) known.add(character)
  for (const [character, lacking] of missing.slice(0, mostWarnings)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    const what = `No font has the character ${character} (U+${code}).`
    report(file, 'glyph-missing', lacking.place, what, toDo(character, lacking))
  }
  const [next] = missing.slice(mostWarnings)
  const rest = missing.length - mostWarnings
  if (next)
    report(file, 'glyph-missing', next[1].place, `${rest} more characters have no font.`, toDo(...next))
}

function toDo(character: string, { order }: Lacking): string {
  const name = packageOf(character, order)
  return name === undefined
    ? 'Write it otherwise, or expect the fonts of the reader’s machine.'
    : `Install ${name} beside Lectern, or expect the fonts of the reader’s machine.`
}

const shapeNames: Partial<Record<Order, string>> = { ja: 'Japanese', hant: 'Traditional Chinese' }

/** Report the languages whose characters have their shapes from another's face, once a talk. */
export function reportShapes(found: ReadonlyMap<string, Lacking>, file: VFile): void {
  const known = new Set(file.messages.map(({ ruleId }) => ruleId))
  if (known.has('glyph-shapes')) return
  for (const [character, { place, order }] of found) {
    const name = shapeNames[order]
    const what = `${name ?? 'This language'} is set in the shapes of another language.`
    report(
      file,
      'glyph-shapes',
      place,
      what,
      `Install ${packageOf(character, order) ?? 'its font'} beside Lectern.`,
    )
  }
}
