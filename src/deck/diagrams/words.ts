/** How the words of diagrams are measured, in the faces that set them, and where their lines break. */
import type { VFile } from 'vfile'
import type { Drawing } from '../../article/diagrams/model.ts'
import { needsBreaks } from '../breaks.ts'
import { choose } from '../faces.ts'
import { themeOf } from '../load-theme.ts'
import { widthBy } from '../measure.ts'
import type { DeckOutside } from '../outside.ts'
import { words } from '../segments.ts'
import { orderOf, square, stackOf } from '../stacks.ts'
import type { Theme } from '../theme.ts'
import type { Lettering } from './lettering.ts'

/** Longer names break after their marks: `a/long/path`, `snake_case`. */
const mark = /(?<=\s)|(?<=[\p{L}\p{N}][/_.:-])(?=\p{L})/u

/** The measure of all that a diagram may say, in the theme of the article. */
export async function letteringOf(
  drawing: Drawing,
  file: VFile,
  outside: DeckOutside,
): Promise<Pick<Lettering, 'widthOf' | 'wordsOf'>> {
  const lang = file.data.article?.lang ?? 'en'
  const theme = await themeOf(file, outside)
  const characters = charactersIn(drawing)
  const [plain, strong] = await Promise.all(
    [theme.weights.body, theme.weights.bold].map((weight) =>
      advances(characters, weight, lang, theme, outside),
    ),
  )
  const isBroken = needsBreaks(lang)
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return {
    widthOf: (text, voice) =>
      widthBy(text, (character) => (voice === 'name' ? strong : plain)?.get(character)),
    wordsOf: (text) => (isBroken ? words(text, segmenter, () => false) : text.split(mark)),
  }
}

/** Everything in it, and what the drawing adds: numbers, brackets. */
function charactersIn(drawing: Drawing): Set<string> {
  return new Set(`${JSON.stringify(drawing)}0123456789 []«»`)
}

/** The advances of the characters in the face that sets each, in em (see `fonts.ts`). */
async function advances(
  characters: ReadonlySet<string>,
  weight: number,
  lang: string,
  theme: Theme,
  { facesOf, advancesOf }: DeckOutside,
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const { leading, families } = stackOf(theme, 'body', orderOf(lang))
  const ask = async (family: string, isAsked: (character: string) => boolean) => {
    const left = new Set([...characters].filter((character) => !found.has(character) && isAsked(character)))
    const face = left.size > 0 ? choose(await facesOf(family), { weight, style: 'normal' }) : undefined
    if (face) for (const [character, em] of await advancesOf(face, left)) found.set(character, em)
  }
  for (const family of leading) await ask(family, (character) => square.test(character))
  for (const family of families) await ask(family, () => true)
  return found
}
