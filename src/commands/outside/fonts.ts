/** Faces of @fontsource packages, cut down to the characters that a talk sets. */
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DeckOutside, FontFace, SubsetFont } from '../../deck/outside.ts'
import { advancesIn } from './advances.ts'
import { woffToSfnt } from './sfnt.ts'
import { readSlices, type Slice, type Slices } from './slices.ts'
import { toWoff2 } from './woff2.ts'

const require = createRequire(import.meta.url)

/** What line breaking, vertical setting and kerning need, and what joins letters; the rest would only make files larger. */
const keepFeatures = [
  'kern mark mkmk ccmp locl liga calt lnum tnum onum pnum smcp c2sc ssty dtls flac vert vrt2 halt vhal chws vchw',
  // Arabic, and Korean letters that are composed.
  'isol init medi fina med2 fin2 fin3 rlig stch curs ljmo vjmo tjmo',
  // The scripts of India and of South East Asia.
  'nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct cfar pres abvs blws psts haln dist abvm blwm',
].flatMap((some) => some.split(' '))

/** `glyphsOf`, `advancesOf` and `subsetFont` over installed @fontsource packages; each file is read once. */
export function fontsourceFonts(): Pick<DeckOutside, 'facesOf' | 'glyphsOf' | 'advancesOf' | 'subsetFont'> {
  const families = new Map<string, Promise<FontFace[]>>()
  const read = new Map<string, Promise<Slices>>()
  const slicesOf = async (face: FontFace, characters: ReadonlySet<string>): Promise<Slice[]> => {
    const key = `${face.family} ${face.weight} ${face.style}`
    const known = read.get(key) ?? slicesOfFace(face)
    read.set(key, known)
    return withRare(await known, characters)
  }
  return {
    facesOf: (family) => {
      const known = families.get(family) ?? facesOf(family)
      families.set(family, known)
      return known
    },
    glyphsOf: async (face, characters) => {
      const slices = await slicesOf(face, characters)
      const has = (character: string) => slices.some(({ codePoints }) => covers(codePoints, character))
      return new Set([...characters].filter(has))
    },
    advancesOf: async (face, characters) => {
      const left = new Set([...characters].map((character) => character.codePointAt(0) ?? -1))
      const advances = new Map<string, number>()
      for (const { woff, codePoints } of await slicesOf(face, characters)) {
        const here = [...left].filter((code) => codePoints.has(code))
        for (const [code, em] of here.length > 0 ? advancesIn(woff, here) : []) {
          advances.set(String.fromCodePoint(code), em)
          left.delete(code)
        }
      }
      return advances
    },
    subsetFont: async (face, characters) => subset(face, await slicesOf(face, characters), characters),
  }
}

function covers(codePoints: ReadonlySet<number>, character: string): boolean {
  return codePoints.has(character.codePointAt(0) ?? -1)
}

/** The files of a family's package; undefined for an optional one that is not installed. */
function folderOf(family: string): string | undefined {
  const name = family.toLowerCase().replaceAll(' ', '-')
  try {
    return dirname(require.resolve(`@fontsource/${name}/package.json`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The faces that a family's package holds, by the names of its files; the script of Latin has them all. */
async function facesOf(family: string): Promise<FontFace[]> {
  const folder = folderOf(family)
  if (folder === undefined) return []
  const endings = (await readdir(join(folder, 'files'))).flatMap(
    (file) => /-(\d{3}-(?:normal|italic))\.woff$/.exec(file)?.[1] ?? [],
  )
  return [...new Set(endings)].sort().map((ending) => ({
    family,
    weight: Number(ending.slice(0, 3)),
    style: ending.endsWith('italic') ? 'italic' : 'normal',
  }))
}

async function slicesOfFace({ family, weight, style }: FontFace): Promise<Slices> {
  const folder = folderOf(family)
  if (folder === undefined) return { named: [], numbered: () => Promise.resolve(undefined) }
  return readSlices(folder, `-${weight}-${style}.woff`)
}

/** The slices that have most characters, and those that have what these lack. */
async function withRare({ named, numbered }: Slices, characters: ReadonlySet<string>): Promise<Slice[]> {
  const rare = [...characters].filter(
    (character) => !named.some(({ codePoints }) => covers(codePoints, character)),
  )
  const more = await Promise.all(rare.map((character) => numbered(character.codePointAt(0) ?? -1)))
  return [...named, ...new Set(more.filter((slice) => slice !== undefined))]
}

/** One font file per slice that the characters need. */
async function subset(
  face: FontFace,
  slices: Slice[],
  characters: ReadonlySet<string>,
): Promise<SubsetFont[]> {
  const given = new Map<Slice, Set<string>>()
  const give = (slice: Slice | undefined, character: string) => {
    if (slice) given.set(slice, new Set([...(given.get(slice) ?? []), character]))
  }
  const sorted = [...characters].sort()
  for (const character of sorted.filter((one) => !blank.test(one)))
    give(
      slices.find(({ codePoints }) => covers(codePoints, character)),
      character,
    )
  // A space goes where letters are: it is in several slices.
  for (const character of sorted.filter((one) => blank.test(one)))
    give(
      [...given.keys(), ...slices].find(({ codePoints }) => covers(codePoints, character)),
      character,
    )
  return Promise.all(
    [...given].map(([{ woff, codePoints }, has]) =>
      cut(face, woff, has, outlined(has, codePoints) + partsOf(has)),
    ),
  )
}

const blank = /\s/u

/** The characters, and one with an outline where none has: browsers refuse a font without any. */
function outlined(has: ReadonlySet<string>, codePoints: ReadonlySet<number>): string {
  const text = [...has].join('')
  if (text.trim() !== '') return text
  const other = [...codePoints].find((code) => /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)))
  return other === undefined ? text : text + String.fromCodePoint(other)
}

const indic =
  /[\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}]/u

/** The letters that browsers take others apart into before they look for glyphs: a vowel of Thai and Lao, those of India. */
function partsOf(has: ReadonlySet<string>): string {
  const parts = [...has].map((character) => {
    if (character === '\u0e33') return '\u0e4d\u0e32'
    if (character === '\u0eb3') return '\u0ecd\u0eb2'
    return indic.test(character) ? character.normalize('NFD') : ''
  })
  return parts.join('')
}

async function cut(
  face: FontFace,
  woff: Buffer,
  has: ReadonlySet<string>,
  text: string,
): Promise<SubsetFont> {
  const { default: subsetFont } = await import('subset-font')
  const sfnt = await subsetFont(woffToSfnt(woff), text, {
    targetFormat: 'sfnt',
    keepFeatures,
    noHinting: true,
  })
  return { face, has, bytes: await toWoff2(sfnt) }
}
