/** Builds talks by hand, so that the deck is tested without a planner. */
import type { BlockContent, Definition, FootnoteDefinition, PhrasingContent, Root, Text } from 'mdast'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import { readDiagram } from '../../src/article/diagrams/read.ts'
import type { Diagram, Picture, Sentence } from '../../src/article/nodes.ts'
import { resolveSettings } from '../../src/config/settings.ts'
import type { SettingsInput } from '../../src/config/settings.ts'
import type {
  Column,
  Entry,
  Layout,
  Line,
  LineRole,
  Point,
  Points,
  Slide,
  SlideContent,
  Title,
} from '../../src/talk/nodes.ts'

/** Line `line`, from its first column on. */
export function at(line: number, length = 10): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 + length } }
}

export function text(value: string): Text {
  return { type: 'text', value }
}

const phrasing = (words: string | PhrasingContent[]): PhrasingContent[] =>
  typeof words === 'string'
    ? words
        .split(/(\*\*.+?\*\*)/)
        .filter(Boolean)
        .map(inline)
    : words

function inline(part: string): PhrasingContent {
  return part.startsWith('**') ? { type: 'strong', children: [text(part.slice(2, -2))] } : text(part)
}

export function title(words: string | PhrasingContent[], ...lines: number[]): Title {
  return { type: 'slideTitle', children: phrasing(words), sources: lines.map((line) => at(line)) }
}

export function point(words: string | PhrasingContent[], ...lines: number[]): Point {
  return { type: 'point', children: phrasing(words), sources: lines.map((line) => at(line)) }
}

/** A diagram, from a block of Mermaid. */
export function diagram(value: string, line = 40): Diagram {
  return { type: 'diagram', value, position: at(line), ...readDiagram(value) }
}

export function points(...words: (string | Point)[]): Points {
  const children = words.map((word, index) => (typeof word === 'string' ? point(word, 10 + index) : word))
  return { type: 'points', ordered: false, children }
}

export function column(head: string | undefined, ...words: string[]): Column {
  const children = words.map((word, index) => point(word, 20 + index))
  return { type: 'column', children, ...(head === undefined ? {} : { head: title(head, 19) }) }
}

export function entry(words: string, target: string, seconds: number): Entry {
  return { type: 'entry', children: [text(words)], sources: [at(2)], target, seconds }
}

export function line(role: LineRole, words: string): Line {
  return { type: 'line', role, children: [text(words)], sources: [at(3)] }
}

export function sentence(words: string | PhrasingContent[], line = 30, data?: Sentence['data']): Sentence {
  return { type: 'sentence', children: phrasing(words), position: at(line), ...(data ? { data } : {}) }
}

/** A paragraph of sentences. */
export function prose(...sentences: (string | Sentence)[]): BlockContent {
  return {
    type: 'paragraph',
    position: at(30),
    children: sentences.map((one, index) => (typeof one === 'string' ? sentence(one, 30 + index) : one)),
  }
}

export interface SlideParts extends Partial<Omit<Slide, 'type' | 'notes' | 'title' | 'kicker' | 'children'>> {
  title?: string | Title
  kicker?: string
  children?: SlideContent[]
  notes?: (BlockContent | Definition | FootnoteDefinition)[]
}

/** A slide; what is not said is a plain default. */
export function slide(layout: Layout, parts: SlideParts = {}): Slide {
  const { title: words, kicker, notes = [prose('This is what is said.')], ...rest } = parts
  return {
    type: 'slide',
    id: `${layout}-slide`,
    layout,
    children: [],
    seconds: 60,
    sources: [at(1)],
    ...rest,
    ...(words === undefined ? {} : { title: typeof words === 'string' ? title(words, 4) : words }),
    ...(kicker === undefined ? {} : { kicker: title(kicker, 5) }),
    notes: { type: 'notes', children: notes },
  }
}

export interface TalkParts {
  lang?: string
  settings?: SettingsInput
  pictures?: Record<string, Picture>
  title?: string
}

/** A talk and the file that it came from, as the stage before hands them on. */
export function talk(slides: Slide[], parts: TalkParts = {}): { root: Root; file: VFile } {
  const file = new VFile({ path: 'article.md' })
  file.data.article = {
    settings: resolveSettings(parts.settings ?? {}),
    lang: parts.lang ?? 'en',
    places: new Map(),
    pictures: new Map(Object.entries(parts.pictures ?? {})),
  }
  const seconds = slides.reduce((sum, one) => sum + one.seconds, 0)
  file.data.talk = { title: parts.title ?? 'Caching', seconds, slides: slides.length }
  return { root: { type: 'root', children: slides }, file }
}

/** An SVG file as the article stage reads it. */
export function svgPicture(source: string, width = 400, height = 300): Picture {
  return { mime: 'image/svg+xml', bytes: new TextEncoder().encode(source), width, height }
}
