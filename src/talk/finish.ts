/** Drafts become slides: ids, titles, notes and time. */
import type { InlineCode } from 'mdast'
import type { Position } from 'unist'
import type { Context } from './context.ts'
import { type Draft, firstTitle } from './draft.ts'
import type { Layout, Slide, SlideContent, Title } from './nodes.ts'
import { notesOf } from './notes.ts'
import { secondsOf } from './pace.ts'
import { phraseText } from './phrase.ts'
import { headingTitle } from './titles.ts'
import type { Part } from './outline.ts'

/** Gives titles and ids that no other slide has. */
export class Finisher {
  private readonly titles = new Set<string>()
  private readonly counts = new Map<string, number>()
  private readonly context: Context
  private readonly talk: Title

  /** `talk` is the title of the whole: the cover has it, and a slide without any other takes it with a number, unseen. */
  constructor(context: Context, talk: Title) {
    this.context = context
    this.talk = talk
    this.titles.add(phraseText(talk))
  }

  /** The first title that no slide has yet is its title; where all are taken, the best one with a number. */
  finish(draft: Draft): Slide {
    const { path } = draft
    const { free, children } = this.freeTitle(draft)
    // A sentence alone speaks for itself where only a number could title it.
    const layout = free === undefined && isSingle(draft, this.context) ? 'statement' : draft.layout
    const hidden = draft.titleHidden ?? (free === undefined && goesUntitled({ ...draft, layout }))
    const shown = free ?? (hidden ? shownTitle(draft) : undefined)
    const title = shown && this.isFree(shown) ? shown : this.numbered(firstTitle(draft) ?? this.talk)
    this.titles.add(phraseText(title))
    const kicker = kickerOf(hidden ? undefined : title, path)
    const notes = notesOf(draft.notes, placesOf(children, title), draft.optional)
    const { language, settings } = this.context
    return {
      type: 'slide',
      id: this.id(draft.slug),
      layout,
      title,
      ...(hidden && { titleHidden: true }),
      ...(kicker && { kicker }),
      ...(draft.number !== undefined && { number: draft.number }),
      children: children.map((child) => withoutCaption(child, title)),
      notes,
      seconds: secondsOf(children, notes, language, settings.rate ?? language.rate),
      sources: sourcesOf(draft),
    }
  }

  /** The first title that no slide has, and what the slide shows under it. */
  private freeTitle({ titles, spare, more, last, children }: Draft): {
    free: Title | undefined
    children: SlideContent[]
  } {
    const isFree = ({ title }: { title: Title }) => this.isFree(title)
    const own = (title: Title) => this.isFree(title)
    const free = titles.find(own) ?? spare?.().find(own)
    if (free) return { free, children }
    const other = more?.().find(isFree) ?? last?.().find(isFree)
    return { free: other?.title, children: other?.children ?? children }
  }

  private isFree(title: Title): boolean {
    // What titles the talk titles no slide, nor do a few of its words.
    const isTalk = title.sources.some((place) => this.talk.sources.includes(place))
    return !isTalk && !this.titles.has(phraseText(title))
  }

  private numbered(title: Title): Title {
    for (let count = 2; ; count++) {
      const value = ` (${count})`
      if (this.titles.has(phraseText(title) + value)) continue
      return { ...title, children: [...title.children, { type: 'text', value }] }
    }
  }

  private id(slug: string): string {
    const count = (this.counts.get(slug) ?? 0) + 1
    this.counts.set(slug, count)
    return count === 1 ? slug : `${slug}.${count}`
  }
}

/** What speaks for itself under a heading. */
const speaking: ReadonlySet<Layout> = new Set(['table', 'code', 'math', 'diagram', 'statement', 'number'])

/** Without a heading to repeat, or under it with something that fills the slide, no title that only counts is drawn. */
function goesUntitled({ path, layout }: Draft): boolean {
  return speaking.has(layout) || path.every((part) => part.heading === undefined)
}

/** One point, short enough to be set large. */
function isSingle({ layout, children: [points, ...others] }: Draft, { language }: Context): boolean {
  if (layout !== 'points' || points?.type !== 'points' || others.length > 0) return false
  const [only, ...more] = points.children
  const single = only !== undefined && more.length === 0 && !only.points && !points.ordered
  return single && language.units(phraseText(only)) <= language.longest.title * 1.5
}

/** Of what is shown, the first words name the slide to whoever does not see it; a line of code names its block. */
function shownTitle({ children, shown }: Draft): Title | undefined {
  const [first] = children.filter(({ type }) => type !== 'line')
  const [point] = first?.type === 'points' || first?.type === 'column' ? first.children : []
  if (point) {
    const { children: words, sources, author } = point
    return { type: 'slideTitle', children: words, sources, ...(author && { author }) }
  }
  const [block] = shown
  const lines = block?.type === 'code' ? block.value.split('\n') : []
  const line = lines.find((one) => one.trim() !== '' && !comment.test(one))
  if (!block?.position || line === undefined || line.length > longestLine) return undefined
  const code: InlineCode = { type: 'inlineCode', value: line.trim() }
  return { type: 'slideTitle', children: [code], sources: [block.position] }
}

const comment = /^\s*(?:#|\/\/|--|;|<!--|\/?\*)/u

/** Characters of a line that is read out. */
const longestLine = 80

/** A title that another slide had first. */
export function isNumbered({ children }: Title): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && !last.position && /^ \(\d+\)$/u.test(last.value)
}

/** A caption that is the slide's title is not said twice. */
function withoutCaption(child: SlideContent, title: Title): SlideContent {
  if (child.type === 'diagram' && child.title === phraseText(title)) {
    const untitled = { ...child }
    delete untitled.title
    return untitled
  }
  if (child.type !== 'figure') return child
  const [image] = child.children
  return image.title === phraseText(title) ? { ...child, children: [{ ...image, title: null }] } : child
}

/** The nearest heading that the title does not say. */
function kickerOf(title: Title | undefined, path: readonly Part[]): Title | undefined {
  const said = title ? phraseText(title) : ''
  const above = path.findLast((part) => part.heading && !saysHeading(said, part.name))
  return above?.heading ? headingTitle(above.heading) : undefined
}

/** With a number after it, or with the heading above it before it, a heading is still said. */
function saysHeading(said: string, name: string): boolean {
  if (said === name) return true
  const rest = said.startsWith(name) ? said.slice(name.length) : ''
  return /^( \(|: |：)/u.test(rest) || said.endsWith(`: ${name}`) || said.endsWith(`：${name}`)
}

/** Everything of the article that the slide shows or says. */
export function sourcesOf(draft: Draft): Position[] {
  const all = [...draft.sources]
  for (const { position } of draft.notes) if (position) all.push(position)
  all.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
  const heading = draft.path.at(-1)?.heading?.position
  return all.length > 0 || !heading ? all : [heading]
}

/** Where the words on a slide come from. */
export function placesOf(children: readonly SlideContent[], title: Title | undefined): Set<Position> {
  const places = new Set<Position>(title?.sources)
  const add = (sources: readonly Position[]) => {
    for (const place of sources) places.add(place)
  }
  for (const child of children) {
    if (child.type === 'points' || child.type === 'column')
      for (const point of child.children) for (const one of [point, ...(point.points ?? [])]) add(one.sources)
    if (child.type === 'column') add(child.head?.sources ?? [])
    if (child.type === 'line') add(child.sources)
  }
  return places
}
