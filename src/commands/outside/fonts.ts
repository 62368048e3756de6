/** Faces of @fontsource packages, cut down to the characters that a talk sets. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DeckOutside, FontFace, SubsetFont } from '../../deck/outside.ts'
import { codePointsOf, woffTables, woffToSfnt } from './sfnt.ts'
import { toWoff2 } from './woff2.ts'

const require = createRequire(import.meta.url)

/** What line breaking, vertical setting and kerning need; the rest would only make files larger. */
const keepFeatures =
  'kern mark mkmk ccmp locl liga calt lnum tnum onum pnum smcp c2sc ssty dtls flac vert vrt2 halt vhal chws vchw'.split(
    ' ',
  )

/** A file of a face: the package divides each by script. */
interface Slice {
  woff: Buffer
  codePoints: Set<number>
}

/** `glyphsOf` and `subsetFont` over installed @fontsource packages; each file is read once. */
export function fontsourceFonts(): Pick<DeckOutside, 'facesOf' | 'glyphsOf' | 'subsetFont'> {
  const families = new Map<string, Promise<FontFace[]>>()
  const read = new Map<string, Promise<Slice[]>>()
  const slicesOf = (face: FontFace): Promise<Slice[]> => {
    const key = `${face.family} ${face.weight} ${face.style}`
    const known = read.get(key) ?? readSlices(face)
    read.set(key, known)
    return known
  }
  return {
    facesOf: (family) => {
      const known = families.get(family) ?? facesOf(family)
      families.set(family, known)
      return known
    },
    glyphsOf: async (face, characters) => {
      const slices = await slicesOf(face)
      const has = (character: string) => slices.some(({ codePoints }) => covers(codePoints, character))
      return new Set([...characters].filter(has))
    },
    subsetFont: async (face, characters) => subset(face, await slicesOf(face), characters),
  }
}

function covers(codePoints: ReadonlySet<number>, character: string): boolean {
  return codePoints.has(character.codePointAt(0) ?? -1)
}

/** The files of a family's package; undefined for an optional one that is not installed. */
function folderOf(family: string): string | undefined {
  const name = family.toLowerCase().replaceAll(' ', '-')
  try {
    return join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The faces that a family's package holds, by the names of its files; the script of Latin has them all. */
async function facesOf(family: string): Promise<FontFace[]> {
  const folder = folderOf(family)
  if (folder === undefined) return []
  const endings = (await readdir(folder)).flatMap(
    (file) => /-(\d{3}-(?:normal|italic))\.woff$/.exec(file)?.[1] ?? [],
  )
  return [...new Set(endings)].sort().map((ending) => ({
    family,
    weight: Number(ending.slice(0, 3)),
    style: ending.endsWith('italic') ? 'italic' : 'normal',
  }))
}

/** The slices of a face, largest script first, so that most characters come from one. */
async function readSlices({ family, weight, style }: FontFace): Promise<Slice[]> {
  const folder = folderOf(family)
  if (folder === undefined) return []
  const ending = `-${weight}-${style}.woff`
  const all = (await readdir(folder)).filter((file) => file.endsWith(ending))
  // Where a package has both, numbered slices repeat what the named ones hold.
  const named = all.filter((file) => !/-\d+-\d+-\w+\.woff$/.test(file))
  const files = named.length > 0 ? named : all
  const slices = await Promise.all(
    files.sort().map(async (file) => {
      const woff = await readFile(join(folder, file))
      const [cmap] = woffTables(woff, (tag) => tag === 'cmap')
      return { woff, codePoints: cmap ? codePointsOf(cmap.bytes) : new Set<number>() }
    }),
  )
  return slices.sort((a, b) => b.codePoints.size - a.codePoints.size)
}

/** One font file per slice that the characters need. */
async function subset(
  face: FontFace,
  slices: Slice[],
  characters: ReadonlySet<string>,
): Promise<SubsetFont[]> {
  const left = new Set([...characters].sort())
  const subsets: Promise<SubsetFont>[] = []
  for (const { woff, codePoints } of slices) {
    const has = new Set([...left].filter((character) => covers(codePoints, character)))
    for (const character of has) left.delete(character)
    if (has.size > 0) subsets.push(cut(face, woff, has))
  }
  return Promise.all(subsets)
}

async function cut(face: FontFace, woff: Buffer, has: ReadonlySet<string>): Promise<SubsetFont> {
  const { default: subsetFont } = await import('subset-font')
  const sfnt = await subsetFont(woffToSfnt(woff), [...has].join(''), {
    targetFormat: 'sfnt',
    keepFeatures,
    noHinting: true,
  })
  return { face, has, bytes: await toWoff2(sfnt) }
}
