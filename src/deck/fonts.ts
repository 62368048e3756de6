/** The fonts of a document: subset to what it sets, embedded. */
import type { Element, Nodes } from 'hast'
import type { VFile } from 'vfile'
import { dataUri } from './base64.ts'
import { usedCharacters } from './characters.ts'
import type { Used } from './characters.ts'
import { choose } from './faces.ts'
import { type Lacking, reportMissing, reportShapes } from './glyphless.ts'
import type { DeckOutside, FontFace, SubsetFont } from './outside.ts'
import { themeOf } from './load-theme.ts'
import { type Found, stackRules } from './stack-rules.ts'
import { emojiFamily, type Order, square, type Stack, stackOf } from './stacks.ts'
import type { Theme } from './theme.ts'

// Line ends and what has no glyph of its own: joiners, variation selectors, marks of direction.
const invisible = /[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cc}]/u

/** What the faces of a document are found by, and what is found. */
interface Search {
  theme: Theme
  outside: DeckOutside
  /** The characters that each face has to have. */
  wanted: Map<FontFace, Set<string>>
  /** Characters that no face has. */
  missing: Map<string, Lacking>
  /** The first character of each order that has the shapes of another. */
  misshapen: Map<string, Lacking>
}

/**
 * `@font-face` rules with the faces that the tree needs, as data, and the families in the order in which each language
 * asks them (see {@link stackOf}). Reports characters that no face has, each once a talk, where it first stands.
 */
export async function fontFaces(
  tree: Nodes,
  file: VFile,
  outside: DeckOutside,
  skip: (element: Element) => boolean = () => false,
): Promise<string> {
  const theme = await themeOf(file, outside)
  const search: Search = { theme, outside, wanted: new Map(), missing: new Map(), misshapen: new Map() }
  const found: Found[] = []
  for (const used of usedCharacters(tree, theme, file.data.article?.lang ?? 'en', skip))
    found.push(await divide(used, search))
  reportMissing(search.missing, file)
  reportShapes(search.misshapen, file)
  const subsets = await Promise.all(
    [...search.wanted].map(([face, characters]) => outside.subsetFont(face, characters)),
  )
  const faces = subsets.flatMap((files) => files.map((file) => fontFace(file, files.length > 1)))
  return [...faces, ...stackRules(found, theme)].join('\n')
}

/** Give each character to the first face of its stack that has it. */
async function divide(used: Used, search: Search): Promise<Found> {
  const { role, order, weight, style, characters } = used
  const { theme, outside, wanted, missing, misshapen } = search
  const left = new Set([...characters.keys()].filter((character) => !invisible.test(character)))
  const has = new Set<string>()
  const ask = async (family: string, which: (character: string) => boolean, more: readonly string[] = []) => {
    const asked = new Set([...left].filter(which))
    const face = asked.size > 0 ? choose(await outside.facesOf(family), { weight, style }) : undefined
    const given = face ? await outside.glyphsOf(face, asked) : new Set<string>()
    if (!face || given.size === 0) return
    for (const character of given) left.delete(character)
    wanted.set(face, new Set([...(wanted.get(face) ?? []), ...given, ...more]))
    has.add(family)
  }
  const { leading, families } = await whole(stackOf(theme, role, order), order, outside)
  for (const family of leading) await ask(family, (character) => square.test(character))
  const shapeless = leading.length > 0 ? [...left].find((character) => square.test(character)) : undefined
  await ask(emojiFamily, emojiAmong(characters), characters.has(joiner) ? [joiner] : [])
  // A space as wide as the letters around it.
  for (const family of families) await ask(family, () => true, [' '])
  const lacking = (character: string): Lacking => ({ place: characters.get(character), order })
  if (shapeless !== undefined && !left.has(shapeless) && !leading.some((family) => has.has(family)))
    misshapen.set(order, lacking(shapeless))
  for (const character of left) if (!missing.has(character)) missing.set(character, lacking(character))
  return { role, order, stack: [...leading, ...families], has }
}

const joiner = '\u200d'
/** Asks for the picture of what is also a sign. */
const pictured = '\ufe0f'

/**
 * Which of the characters are emoji. A sequence of them is drawn by one face or not at all, so that no face of signs
 * may take a part of it away; where characters are joined or made pictures, each sign may be such a part.
 */
function emojiAmong(characters: ReadonlyMap<string, unknown>): (character: string) => boolean {
  const also = characters.has(joiner) || characters.has(pictured)
  const sign = /(?=\p{Extended_Pictographic})[\u2300-\u{1ffff}]/u
  return (one) => /[\p{Emoji_Presentation}\p{Emoji_Modifier}]/u.test(one) || (also && sign.test(one))
}

/** A letter that a face for Vietnamese has to have. */
const vietnamese = 'ệ'

/** A stack whose first face has all letters of the language: a word in two faces is two words. */
async function whole(stack: Stack, order: Order, { facesOf, glyphsOf }: DeckOutside): Promise<Stack> {
  if (order !== 'vi') return stack
  const probe = new Set([vietnamese])
  for (const family of stack.families) {
    const [face] = await facesOf(family)
    if (face && (await glyphsOf(face, probe)).size > 0)
      return { ...stack, families: [family, ...stack.families.filter((other) => other !== family)] }
  }
  return stack
}

/** `ranged`: other files of the same face hold its other characters. */
function fontFace({ face, bytes, has }: SubsetFont, ranged: boolean): string {
  const codes = [...has].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`)
  const range = ranged ? `;unicode-range:${codes.join(',')}` : ''
  const source = `url(${dataUri('font/woff2', bytes)}) format('woff2')`
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:${face.style};font-display:block;src:${source}${range}}`
}
