import type { VFile } from 'vfile'
import type { Position } from 'unist'
import type { Layout } from '../talk/nodes.ts'
import { jsonDiagnostics, type JsonDiagnostic } from './json-report.ts'
import type { NotesCount, OutlinedSlide, Phrase, Row } from './outline-slide.ts'
import type { Sums } from './outline-sums.ts'

/** The plan of an article; without one, the diagnostics of its file say why. */
export interface Outlined {
  /** As the user named it. */
  article: string
  file: VFile
  slides: readonly OutlinedSlide[]
  sums: Sums
}

/** The one document of `lectern outline --json`; its fields are part of the contract (docs/cli.md). */
export interface OutlineJson extends Partial<JsonTalk> {
  /** Of several articles, only the sums of these two stand above the talks. */
  seconds: number
  diagnostics: JsonDiagnostic[]
  /** Each article by itself, in the order of the command. */
  talks: JsonTalk[]
}

interface JsonTalk {
  article: string
  title?: string
  lang?: string
  slides: JsonSlide[]
  seconds: number
  /** Units of the language: words, or characters. */
  words: { shown: number; spoken: number }
  diagnostics: JsonDiagnostic[]
}

interface JsonSlide {
  id: string
  layout: Layout
  title?: JsonPhrase
  titleHidden?: boolean
  kicker?: JsonPhrase
  points: JsonPoint[]
  /** Lines such as who is quoted, entries of the agenda, and blocks in a few words. */
  others: (JsonPhrase & { kind: 'line' | 'entry' | 'block' })[]
  seconds: number
  notes: NotesCount
}

interface JsonPhrase {
  text: string
  source: { start: Place; end: Place }[]
  author: boolean
}

interface JsonPoint extends JsonPhrase {
  /** The head of the column that the point stands in. */
  head?: JsonPhrase
  /** 1 for a point under another. */
  level: 0 | 1
}

interface Place {
  line: number
  column: number
}

/** The outlines of articles as data. */
export function outlineJson(all: readonly Outlined[]): OutlineJson {
  const talks = all.map(jsonTalk)
  const [only, ...others] = talks
  if (only && others.length === 0) return { ...only, talks }
  return {
    seconds: talks.reduce((sum, { seconds }) => sum + seconds, 0),
    diagnostics: talks.flatMap(({ diagnostics }) => diagnostics),
    talks,
  }
}

function jsonTalk({ article, file, slides, sums }: Outlined): JsonTalk {
  const { talk, article: data } = file.data
  return {
    article,
    ...(talk && { title: talk.title }),
    ...(data && { lang: data.lang }),
    slides: slides.map(jsonSlide),
    seconds: sums.seconds,
    words: { shown: sums.shown, spoken: sums.spoken },
    diagnostics: jsonDiagnostics(file),
  }
}

function jsonSlide({
  id,
  layout,
  title,
  titleHidden,
  kicker,
  rows,
  seconds,
  notes,
}: OutlinedSlide): JsonSlide {
  return {
    id,
    layout,
    ...(title && { title: jsonPhrase(title) }),
    ...(titleHidden && { titleHidden }),
    ...(kicker && { kicker: jsonPhrase(kicker) }),
    points: pointsOf(rows),
    others: rows.flatMap((row) =>
      row.kind === 'point' || row.kind === 'head' ? [] : [{ kind: row.kind, ...jsonPhrase(row) }],
    ),
    seconds,
    notes,
  }
}

function pointsOf(rows: readonly Row[]): JsonPoint[] {
  let head: JsonPhrase | undefined
  return rows.flatMap((row) => {
    if (row.kind === 'head') head = jsonPhrase(row)
    if (row.kind !== 'point') return []
    return [{ ...jsonPhrase(row), ...(head && { head }), level: row.level }]
  })
}

function jsonPhrase({ text, source, author }: Phrase): JsonPhrase {
  return { text, source: source.map(jsonRange), author }
}

function jsonRange({ start, end }: Position): { start: Place; end: Place } {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}
