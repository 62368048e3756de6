/** The slides around the argument: title, agenda, sections, closing. */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import type { Language } from './languages/language.ts'
import type { Entry, Line, LineRole, Slide, Title } from './nodes.ts'
import type { Opening } from './opening.ts'
import { type Outline, type Part, withParts } from './outline.ts'
import { notesOf } from './notes.ts'
import { secondsOf } from './pace.ts'
import { phraseText } from './phrase.ts'
import { readPassage, weighPassage } from './compose/place.ts'
import { isNumbered, placesOf, sourcesOf } from './finish.ts'
import { candidatesOf, canStand, type Prose } from './prose.ts'
import { eachSentence, sentencesIn } from './sentences.ts'
import { tightKey } from './tight.ts'
import { claimTitle, fitsTitle, headingTitle, ownTitle } from './titles.ts'

/** More sections than this make no agenda that somebody would read. */
const longestAgenda = 8

/** Time for reading the agenda out. */
const agendaSeconds = 15

/** A talk with fewer slides needs no agenda, with fewer minutes no section slides. */
const agendaFrom = { sections: 3, slides: 8 }
const sectionsFrom = { minutes: 20, minutesEach: 1.5 }

/**
 * The talk's title: the front matter's, the article's own heading, without headings its first
 * short claim, else the name of the file.
 */
export function talkTitle(outline: Outline, context: Context): Title {
  const { title } = context.settings
  const { punctuate } = context.language
  if (title !== undefined && punctuate(title) !== (outline.title && punctuate(phraseText(outline.title))))
    return ownTitle(title, true)
  if (outline.title) return headingTitle(outline.title)
  const claim = outline.parts.length === 0 ? firstClaim(outline, context) : undefined
  return (
    claim ?? ownTitle((context.file.stem ?? '').replace(/[-_]+/g, ' ') || context.language.words.untitled)
  )
}

function firstClaim({ lead }: Outline, context: Context): Title | undefined {
  const paragraphs = lead.blocks.filter((block) => block.type === 'paragraph')
  const candidates = readPassage(paragraphs, { part: lead, path: [lead], opening: false }, context)
  const fitting = (prose: readonly Prose[], stretch: number) =>
    candidatesOf(prose).filter((one) => canStand(one) && fitsTitle(one, context.language, stretch))
  // A story may set out with a moment; what it is about is said soon after.
  const early = fitting(candidates.slice(0, Math.ceil(candidates.length / 3)), 1)
  const claim = early.find(({ stance }) => stance.claims > 0) ?? fitting(candidates, 1.5).at(0)
  return claim && claimTitle(claim, context.language)
}

/** The cover in the making; what the article opens with is spoken to it. */
export function coverDraft(
  title: Title,
  { blocks, tagline }: Opening,
  contents: readonly RootContent[],
  outline: Outline,
  context: Context,
): Draft {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const place = { part: outline.lead, path: [outline.lead], opening: false }
  const weighed = context.settings.minutes === undefined ? [] : weighPassage(paragraphs, place, context)
  return {
    slug: 'title',
    path: [],
    layout: 'title',
    titles: [title],
    children: tagline ? [tagline] : [],
    notes: [...blocks, ...contents],
    shown: [],
    candidates: candidatesOf(weighed),
    ...(contents.length > 0 && { optional: new Set(sentencesIn(contents)) }),
    sources: [...title.sources],
  }
}

/** The cover, with the names that the front matter gives. */
export function titleSlide(cover: Draft, outline: Outline, context: Context): Slide {
  const { settings, language } = context
  const title = cover.titles[0] ?? talkTitle(outline, context)
  const subtitle = line('subtitle', settings.subtitle)
  const children = [
    ...(subtitle ? [subtitle] : cover.children),
    line('author', settings.author.length > 0 ? settings.author.join(', ') : undefined),
    line('date', settings.date),
  ].filter((one) => one !== undefined)
  const unsaid = outline.title && phraseText(outline.title) !== phraseText(title) ? [outline.title] : []
  const notes = notesOf([...unsaid, ...cover.notes], placesOf(children, title), cover.optional)
  return {
    type: 'slide',
    id: 'title',
    layout: 'title',
    title,
    children,
    notes,
    seconds: secondsOf([], notes, language, settings.rate ?? language.rate),
    sources: sourcesOf(cover),
  }
}

function line(role: LineRole, text: string | undefined): Line | undefined {
  if (text === undefined) return undefined
  const children: PhrasingContent[] = [{ type: 'text', value: text }]
  return { type: 'line', role, children, sources: [], author: true }
}

/** How long the whole takes, on the cover, once it is known. */
export function withDuration(cover: Slide, seconds: number, context: Context): Slide {
  const minutes = Math.max(1, Math.round(seconds / 60))
  const duration: Line = {
    type: 'line',
    role: 'duration',
    children: [{ type: 'text', value: context.language.words.minutes(minutes) }],
    sources: [],
  }
  return { ...cover, children: [...cover.children, duration] }
}

/** A section with its slides. */
export interface Chapter {
  part: Part
  slides: Slide[]
}

/** The agenda, where there are sections enough to need one and few enough to be read, or where the author names it. */
export function agendaSlide(chapters: readonly Chapter[], context: Context): Slide | undefined {
  const { agenda, slides: planning } = context.settings
  const named = chapters.filter(
    (chapter) =>
      (chapter.part.heading ?? (chapter.part.segment && isNamed(chapter))) &&
      chapter.slides.length > 0 &&
      !context.language.isConclusion(chapter.part.name),
  )
  const slides = chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0)
  const fits =
    slides >= agendaFrom.slides && named.length >= agendaFrom.sections && named.length <= longestAgenda
  const wanted = typeof agenda === 'string' ? named.length > 1 : agenda && fits && planning === 'auto'
  // One that is too full for its page would be read by nobody.
  if (!wanted || context.tight.has(tightKey('agenda', []))) return undefined
  const title = typeof agenda === 'string' ? ownTitle(agenda, true) : ownTitle(context.language.words.agenda)
  return {
    type: 'slide',
    id: 'agenda',
    layout: 'agenda',
    title,
    children: named.map(entryOf),
    notes: { type: 'notes', children: [] },
    seconds: agendaSeconds,
    sources: [],
  }
}

/** The first title that is a sentence of the section's own; a number behind a title repeats another. */
function claimOf({ slides }: Chapter): Title | undefined {
  const titled = slides.find(({ title, titleHidden }) => !titleHidden && title && title.sources.length > 0)
  return (titled ?? slides[0])?.title
}

/** Whether a section without a heading has a title of its own. */
function isNamed(chapter: Chapter): boolean {
  const claim = claimOf(chapter)
  return claim !== undefined && !isNumbered(claim)
}

function entryOf(chapter: Chapter): Entry {
  const { heading, name, slug } = chapter.part
  const title = heading ? headingTitle(heading) : claimOf(chapter)
  return {
    type: 'entry',
    children: title?.children ?? [{ type: 'text', value: name }],
    sources: title?.sources ?? [],
    target: chapter.slides[0]?.id ?? slug,
    seconds: chapter.slides.reduce((sum, slide) => sum + slide.seconds, 0),
  }
}

/** Whether the talk is long enough for its sections to have slides of their own. */
export function needsSections(
  outline: Outline,
  { language, settings }: Pick<Context, 'language' | 'settings'>,
): boolean {
  if (settings.slides === 'explicit') return false
  if ((settings.minutes ?? Infinity) < sectionsFrom.minutes) return false
  let total = 0
  let long = 0
  for (const part of outline.parts) {
    const minutes = unitsIn(part, language) / (settings.rate ?? language.rate)
    total += minutes
    if (minutes >= sectionsFrom.minutesEach) long += 1
    if (total >= sectionsFrom.minutes && long >= 2) return true
  }
  return false
}

function unitsIn(part: Part, language: Language): number {
  let units = 0
  for (const block of withParts(part).flatMap((one) => one.blocks)) {
    eachSentence(block, (sentence) => void (units += language.units(phraseText(sentence))))
  }
  return units
}

/** A slide that says a heading alone: before a long section, with its number, or where nothing stands under it. */
export function sectionDraft(path: readonly Part[], number?: number): Draft {
  const part = path.at(-1)
  return {
    slug: part?.slug ?? 'section',
    path,
    layout: 'section',
    titles: part?.heading ? [headingTitle(part.heading)] : [],
    children: [],
    notes: [],
    shown: [],
    candidates: [],
    sources: part?.heading?.position ? [part.heading.position] : [],
    ...(number !== undefined && { number }),
  }
}
