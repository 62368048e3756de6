/** The fonts of a document: subset to what it sets, embedded. */
import type { Element, Nodes } from 'hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { dataUri } from './base64.ts'
import { usedCharacters } from './characters.ts'
import type { Used } from './characters.ts'
import { choose } from './faces.ts'
import type { DeckOutside, FontFace, SubsetFont } from './outside.ts'
import { themeOf } from './load-theme.ts'
import type { Theme } from './theme.ts'

declare module 'vfile' {
  interface DataMap {
    /** Characters that no face of the theme has, of the talk's documents so far. */
    glyphless: Set<string>
  }
}

// Line ends and what has no glyph of its own: joiners, variation selectors, marks of direction.
const invisible = /[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cc}]/u
// Both scripts have these marks; a Chinese or Japanese text wants its own, a full character wide.
const sharedMarks = new Set('“”‘’…—')
const wideFamily = / (SC|TC|HK|JP|KR)$/

/**
 * `@font-face` rules with the faces of the theme that the tree needs, as data.
 * Reports characters that no face has, each once a talk, where it first stands.
 */
export async function fontFaces(
  tree: Nodes,
  file: VFile,
  outside: DeckOutside,
  skip: (element: Element) => boolean = () => false,
): Promise<string> {
  const theme = await themeOf(file, outside)
  const lang = file.data.article?.lang ?? ''
  const isWide = /^(zh|ja)\b/i.test(lang)
  const wanted = new Map<FontFace, Set<string>>()
  const missing = new Map<string, Position | undefined>()
  for (const used of usedCharacters(tree, theme, lang, skip))
    await divide(used, theme, isWide, wanted, missing, outside)
  const known = (file.data.glyphless ??= new Set())
  reportMissing(new Map([...missing].filter(([character]) => !known.has(character))), file)
  for (const character of missing.keys()) known.add(character)
  const subsets = await Promise.all(
    [...wanted].map(([face, characters]) => outside.subsetFont(face, characters)),
  )
  return subsets.flatMap((files) => files.map((file) => fontFace(file, files.length > 1))).join('\n')
}

/** Give each character of a role to the first face of its stack that has it. */
async function divide(
  { role, weight, style, characters }: Used,
  theme: Theme,
  isWide: boolean,
  wanted: Map<FontFace, Set<string>>,
  missing: Map<string, Position | undefined>,
  outside: DeckOutside,
): Promise<void> {
  const left = new Set([...characters.keys()].filter((character) => !invisible.test(character)))
  const families = await Promise.all(theme.families[role].map((family) => outside.facesOf(family)))
  const faces = families.flatMap((all) => choose(all, { weight, style }) ?? [])
  const firstWide = isWide ? faces.findIndex(({ family }) => wideFamily.test(family)) : 0
  for (const [index, face] of faces.entries()) {
    const asked = new Set([...left].filter((character) => index >= firstWide || !sharedMarks.has(character)))
    const has = asked.size > 0 ? await outside.glyphsOf(face, asked) : asked
    for (const character of has) left.delete(character)
    // A space as wide as the letters around it.
    if (has.size > 0) wanted.set(face, new Set([...(wanted.get(face) ?? []), ...has, ' ']))
  }
  for (const character of left) if (!missing.has(character)) missing.set(character, characters.get(character))
}

/** An article in a script that no face has gives one warning for all the rest, not hundreds. */
const mostWarnings = 8

function reportMissing(missing: ReadonlyMap<string, Position | undefined>, file: VFile): void {
  const toDo = 'Write it otherwise, or expect the fonts of the reader’s machine.'
  for (const [character, place] of [...missing].slice(0, mostWarnings)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    const what = `No font of the theme has the character ${character} (U+${code}).`
    report(file, 'glyph-missing', place, what, toDo)
  }
  const [, place] = [...missing][mostWarnings] ?? []
  const rest = missing.size - mostWarnings
  if (rest > 0) report(file, 'glyph-missing', place, `${rest} more characters have no font.`, toDo)
}

/** `ranged`: other files of the same face hold its other characters. */
function fontFace({ face, bytes, has }: SubsetFont, ranged: boolean): string {
  const codes = [...has].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`)
  const range = ranged ? `;unicode-range:${codes.join(',')}` : ''
  const source = `url(${dataUri('font/woff2', bytes)}) format('woff2')`
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:${face.style};font-display:block;src:${source}${range}}`
}
