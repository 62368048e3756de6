/** The files of a face of an @fontsource package, which divides each by script: those that some characters need. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codePointsOf, woffTables } from './sfnt.ts'

/** A file of a face. */
export interface Slice {
  woff: Buffer
  codePoints: Set<number>
}

/** The files of one face, each read once, when a character needs it. */
export interface Slices {
  /** Named by their script, largest first, so that most characters come from one. */
  named: Slice[]
  /** The numbered file that should hold a code point; undefined where there is none. */
  numbered: (codePoint: number) => Promise<Slice | undefined>
}

/** The slices of the face whose files end in `ending`, in the `files` of the package in `folder`. */
export async function readSlices(folder: string, ending: string): Promise<Slices> {
  const files = (await readdir(join(folder, 'files'))).filter((file) => file.endsWith(ending)).sort()
  const numberOf = (file: string) => /-(\d+)-\d+-\w+\.woff$/.exec(file)?.[1]
  const read = new Map<string, Promise<Slice>>()
  const slice = (file: string) => {
    const known = read.get(file) ?? readSlice(join(folder, 'files', file))
    read.set(file, known)
    return known
  }
  const byNumber = new Map(files.flatMap((file) => (numberOf(file) ? [[numberOf(file), file]] : [])))
  // Where a package has both, numbered slices repeat what the named ones hold, and have rare characters besides.
  const named = files.filter((file) => numberOf(file) === undefined)
  const slices = await Promise.all((named.length > 0 ? named : files).map(slice))
  const ranges = named.length > 0 && byNumber.size > 0 ? await readRanges(folder) : []
  return {
    named: slices.sort((a, b) => b.codePoints.size - a.codePoints.size),
    numbered: async (codePoint) => {
      const range = ranges.find(({ from, to }) => from <= codePoint && codePoint <= to)
      const file = range && byNumber.get(range.number)
      return file === undefined ? undefined : slice(file)
    },
  }
}

async function readSlice(path: string): Promise<Slice> {
  const woff = await readFile(path)
  const [cmap] = woffTables(woff, (tag) => tag === 'cmap')
  return { woff, codePoints: cmap ? codePointsOf(cmap.bytes) : new Set<number>() }
}

interface Range {
  number: string
  from: number
  to: number
}

/** Which numbered slice has what, as the package's `unicode.json` says: `{ "[0]": "U+1f1e6-1f1ff,U+2620" }`. */
async function readRanges(folder: string): Promise<Range[]> {
  const text = await readFile(join(folder, 'unicode.json'), 'utf8')
  return [...text.matchAll(/"\[(\d+)\]":\s*"([^"]*)"/g)].flatMap(([, number = '', ranges = '']) =>
    ranges.split(',').map((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-')
      return { number, from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
    }),
  )
}
