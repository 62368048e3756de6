/**
 * The planner: an article's sections become a root whose children are all slides.
 *
 * outline → passages → drafts → slides; then the frame around them.
 */
import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Context } from './context.ts'
import { backDrafts, bodyLength, withBack } from './back.ts'
import { closingDrafts } from './compose/closing.ts'
import { gatheredDraft } from './compose/gathered.ts'
import { mostNamed, overviewDrafts } from './compose/overview.ts'
import { composePassages } from './compose/passage.ts'
import type { Draft } from './draft.ts'
import { explicitDrafts } from './explicit.ts'
import { Finisher } from './finish.ts'
import {
  agendaSeconds,
  agendaSlide,
  type Chapter,
  needsSections,
  sectionDraft,
  talkTitle,
  titleSlide,
  withDuration,
} from './frame.ts'
import { shareHeadings } from './headed.ts'
import { languageOf } from './languages/index.ts'
import { reportMisplaced } from './misplaced.ts'
import type { Slide, Title } from './nodes.ts'
import { type Outline, outlineArticle, type Part, withParts } from './outline.ts'
import { segmentsOf } from './segments.ts'
import { matterOf } from './matter.ts'
import { shorten, speakingTime } from './shorten.ts'
import { recapDraft } from './recap.ts'
import { repeatedNames, unrepeated } from './repeated.ts'
import { relieve } from './relieve.ts'
import type { Tight } from './tight.ts'
import { phraseText } from './phrase.ts'
import { report } from '../config/diagnostics.ts'

export interface TalkOptions {
  /** Slides that a browser found too full. */
  tight?: Tight
}

/** A unified transformer: an article's tree in, a root of slides out; `file.data.talk` says how long it takes. */
export function talkStage(options: TalkOptions | null | undefined = {}) {
  return (tree: Root, file: VFile): Root => planTalk(tree, file, options ?? {})
}

/** Plan the talk of an article that the article stage has read. */
export function planTalk(tree: Root, file: VFile, options: TalkOptions = {}): Root {
  const article = file.data.article
  if (!article) throw new TypeError('planTalk needs the article stage to have run')
  const { settings, pictures, lang } = article
  reportMisplaced(tree, file)
  const outline = outlineArticle(tree, settings.slides === 'explicit')
  const context: Context = {
    file,
    language: languageOf(lang),
    settings,
    pictures,
    names: [],
    tight: options.tight ?? new Map(),
    sectioned: needsSections(outline, { language: languageOf(lang), settings }),
  }
  const title = talkTitle(outline, context)
  const slides = planSlides(outline, { ...context, names: namesOf(phraseText(title)) }, title)
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
  file.data.talk = { title: phraseText(title), seconds, slides: slides.length }
  return { type: 'root', children: slides }
}

/** The title, and its part before a colon. */
function namesOf(title: string): string[] {
  const head = /^(.+?)\s*[:：]/u.exec(title)?.[1]
  return head === undefined ? [title] : [title, head]
}

function planSlides(outline: Outline, context: Context, title: Title): Slide[] {
  const finisher = new Finisher(context, title)
  const opening = opensOnCover(outline) ? outline.lead.blocks : []
  const parts = [
    ...(opening.length === 0 && outline.lead.blocks.length > 0 ? leadParts(outline, context) : []),
    ...(context.settings.slides === 'explicit' ? outline.parts : withBack(outline.parts, context.language)),
  ]
  const cover = titleSlide(title, opening, outline, context)
  const timed = draftsInTime(parts, outline, cover.seconds, context)
  const drafted = withSections(timed, context)
  const repeated = repeatedNames(parts)
  const all = parts.map((part, index) => {
    const drafts = (drafted[index] ?? []).map((draft) => unrepeated(draft, repeated, context.language))
    return finishChapter(part, drafts, finisher)
  })
  const chapters = all.slice(0, bodyLength(parts, context))
  const agenda = agendaSlide(chapters, context)
  const body = chapters.flatMap((chapter) => chapter.slides)
  const recap = body.at(-1)?.layout === 'closing' ? undefined : recapDraft(chapters, drafted, context)
  const closing = recap ? relieve(recap, context).map((draft) => finisher.finish(draft)) : []
  const back = all.slice(chapters.length).flatMap((chapter) => chapter.slides)
  const slides = [cover, ...(agenda ? [agenda] : []), ...body, ...closing, ...back]
  const finished = withFootnotes(slides, outline.footnotes)
  const seconds = finished.reduce((sum, slide) => sum + slide.seconds, 0)
  warnOverTime(seconds, context)
  return finished.map((slide) => (slide.layout === 'title' ? withDuration(slide, seconds, context) : slide))
}

/** What stands before the first heading; without any heading, the sections that its prose falls into. */
function leadParts({ lead, parts }: Outline, { language, settings }: Context): Part[] {
  return parts.length > 0 || settings.slides === 'explicit' ? [lead] : segmentsOf(lead, language)
}

/** A few paragraphs before the first heading are spoken to the cover; more than that is a part of its own. */
function opensOnCover(outline: Outline): boolean {
  const { blocks } = outline.lead
  return (
    outline.parts.length > 0 &&
    blocks.length <= 3 &&
    blocks.every((block) => block.type === 'paragraph' || (block.type === 'mark' && block.name === 'note'))
  )
}

/** Where a part stands among others: the next ones beside it, and whether the article ends with it. */
interface Beside {
  after: readonly Part[]
  ends: boolean
}

function besideOf(parts: readonly Part[], index: number, ends = true, length = parts.length): Beside {
  const after = parts.slice(index + 1, Math.min(length, index + 1 + mostNamed))
  return { after, ends: ends && index === length - 1 }
}

/** The drafts of a section; sources, thanks and appendices are no member or end of the article, wherever they stand. */
function draftSection(parts: readonly Part[], index: number, body: number, context: Context): Draft[] {
  const part = parts[index]
  if (!part) return []
  const { language, settings } = context
  if (settings.slides === 'explicit' || language.back(part.name) === undefined)
    return draftPart(part, [part], besideOf(parts, index, true, body), context)
  return backDrafts(part, draftPart(part, [part], { after: [], ends: false }, context), language)
}

/** The drafts of a part and of the parts under it. */
function draftPart(part: Part, path: readonly Part[], beside: Beside, context: Context): Draft[] {
  const gathered = gatheredOf(part, path, context)
  if (gathered) return relieve(gathered, context)
  const below = part.parts.flatMap((child, index) =>
    draftPart(child, [...path, child], besideOf(part.parts, index, beside.ends), context),
  )
  const own = draftsOf(part, path, { ...beside, ends: beside.ends && below.length === 0 }, context).flatMap(
    (draft) => relieve(draft, context),
  )
  return own.length + below.length === 0 && part.heading ? [sectionDraft(path)] : [...own, ...below]
}

/** Sub-topics of a sentence or two share a slide, unless a browser found it too full. */
function gatheredOf(part: Part, path: readonly Part[], context: Context): Draft | undefined {
  if (context.settings.slides === 'explicit') return undefined
  return gatheredDraft({ part, path, opening: true }, context)
}

/** Before the slides of a section, one that says its heading, where the talk is long enough. */
function withSections(chapters: Draft[][], context: Context): Draft[][] {
  if (!context.sectioned) return chapters
  let number = 0
  return chapters.map((drafts) => {
    const part = drafts[0]?.path[0]
    const closes = drafts.some((draft) => draft.layout === 'closing')
    if (!part?.heading || closes || drafts.length < 2) return drafts
    number += 1
    return [sectionDraft([part], number), ...drafts]
  })
}

/** The drafts of each part; in a talk of so many minutes what there is time for, the cover and agenda apart. */
function draftsInTime(parts: readonly Part[], outline: Outline, spent: number, context: Context): Draft[][] {
  const body = bodyLength(parts, context)
  const draftAll = (within: Context) => parts.map((_, index) => draftSection(parts, index, body, within))
  const whole = draftAll(context)
  const { language, names } = context
  const { minutes, rate, slides } = context.settings
  if (minutes === undefined || slides === 'explicit') return whole
  const pace = { language, rate: rate ?? language.rate }
  const seconds = minutes * 60 - spent - agendaSeconds
  if (speakingTime(whole.flat(), pace) <= seconds) return whole
  const matter = matterOf(outline, names[0] ?? '', language)
  return shorten(draftAll({ ...context, matter }), seconds, pace, matter)
}

/** A section's slides, those of the parts under it included. */
function finishChapter(part: Part, drafts: readonly Draft[], finisher: Finisher): Chapter {
  const slides = shareHeadings(drafts).map((draft) => ({
    slide: finisher.finish(draft),
    part: draft.path.at(-1) ?? part,
  }))
  const said = withParts(part).reduce(withUnsaidHeading, slides)
  return { part, slides: said.map(({ slide }) => slide) }
}

function draftsOf(part: Part, path: readonly Part[], beside: Beside, context: Context): Draft[] {
  const said = context.sectioned && path.length === 1
  const place = { part, path, opening: part.heading !== undefined && !said }
  const { blocks } = part
  if (context.settings.slides === 'explicit') return explicitDrafts(blocks, place, context)
  if (path.length === 1 && context.language.isConclusion(part.name))
    return closingDrafts(blocks, place, context)
  const words = lastWords(part, blocks, beside.ends, context)
  if (words > 0) {
    const before = composePassages(blocks.slice(0, -words), place, context)
    return [...before, ...closingDrafts(blocks.slice(-words), place, context)]
  }
  return overviewDrafts(blocks, place, beside.after, context) ?? composePassages(blocks, place, context)
}

/** How many paragraphs at the end conclude the article (总之……), where no heading says that they do. */
function lastWords(part: Part, blocks: readonly RootContent[], ends: boolean, context: Context): number {
  const last = blocks.at(-1)
  const least = part.segment || part.heading ? 2 : 3
  if ((part.heading && !ends) || last?.type !== 'paragraph' || blocks.length < least) return 0
  return context.language.closes(phraseText(last)) ? 1 : 0
}

interface Placed {
  slide: Slide
  part: Part
}

/** A heading that no slide shows is spoken first: nothing of the article is lost. */
function withUnsaidHeading(placed: Placed[], part: Part): Placed[] {
  const heading = part.whole ?? part.heading
  const under = withParts(part)
  const at = placed.findIndex((one) => under.includes(one.part))
  const first = placed[at]
  if (!heading || !first || (!part.whole && placed.some(({ slide }) => says(slide, heading)))) return placed
  const { notes } = first.slide
  const slide = { ...first.slide, notes: { ...notes, children: [heading, ...notes.children] } }
  return placed.with(at, { ...first, slide })
}

function says(slide: Slide, heading: Heading): boolean {
  const titled = [slide.title, slide.kicker].some((title) =>
    title?.sources.some((place) => place === heading.position),
  )
  return titled || slide.notes.children.includes(heading)
}

/** Footnotes ride with the last slide; the deck shows each where it is referred to. */
function withFootnotes(slides: readonly Slide[], footnotes: readonly FootnoteDefinition[]): Slide[] {
  const last = slides.at(-1)
  if (!last || footnotes.length === 0) return [...slides]
  return [
    ...slides.slice(0, -1),
    { ...last, notes: { ...last.notes, children: [...last.notes.children, ...footnotes] } },
  ]
}

/** A talk may be a tenth over its time before it is worth a word. */
const grace = 1.1

function warnOverTime(seconds: number, context: Context): void {
  const { minutes } = context.settings
  if (minutes === undefined || seconds <= minutes * 60 * grace) return
  report(
    context.file,
    'talk-over-time',
    undefined,
    `The talk takes about ${Math.round(seconds / 60)} minutes, more than the ${minutes} that it has.`,
    'Shorten the article, or leave parts out with <!-- skip -->.',
  )
}
