/**
 * The planner: an article's sections become a root whose children are all slides.
 *
 * outline → passages → drafts → slides with the frame around them; less of them where `minutes` are few.
 */
import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { withBack } from './back.ts'
import { withoutContents } from './contents.ts'
import type { Context } from './context.ts'
import { coverDraft, needsSections, talkTitle } from './frame.ts'
import { inTime } from './in-time.ts'
import { languageOf } from './languages/index.ts'
import { reportMisplaced } from './misplaced.ts'
import type { Slide, Title } from './nodes.ts'
import { openingOf } from './opening.ts'
import { type Outline, outlineArticle, type Part } from './outline.ts'
import { phraseText } from './phrase.ts'
import { draftSections } from './sections.ts'
import { segmentsOf } from './segments.ts'
import { secondsIn, tell } from './tell.ts'
import type { Tight } from './tight.ts'

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
  const outline = outlineArticle(
    tree,
    settings.slides === 'explicit',
    settings.title,
    languageOf(lang).punctuate,
  )
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

function planSlides(article: Outline, context: Context, title: Title): Slide[] {
  const { outline, contents, opening } = opened(article, title, context)
  const parts = [
    ...(opening.rest.length > 0 ? leadParts(outline, opening.rest, context) : []),
    ...(context.settings.slides === 'explicit' ? outline.parts : withBack(outline.parts, context.language)),
  ]
  const cover = coverDraft(title, opening, contents, outline, context)
  const matters = { title, outline, parts }
  const whole = { cover, chapters: draftSections(parts, context) }
  const slides = inTime(matters, whole, tell(matters, whole, context), context)
  warnOverTime(secondsIn(slides), context)
  return slides
}

/** How the article opens; a table of contents there is only in the notes of the cover, as nobody speaks it. */
function opened(article: Outline, title: Title, context: Context) {
  const whole = { outline: article, contents: [], opening: openingOf(article, title, context) }
  if (context.settings.slides === 'explicit') return whole
  const { outline, contents } = withoutContents(article)
  if (contents.length === 0 || outline.parts.length === 0) return whole
  const opening = openingOf(outline, title, context)
  // What comes before it in the article is told before it.
  return opening.rest.length > 0 ? whole : { outline, contents, opening }
}

/** What is left of the lead; without any heading, the sections that its prose falls into. */
function leadParts(outline: Outline, blocks: RootContent[], { language, settings }: Context): Part[] {
  const lead = { ...outline.lead, blocks }
  return outline.parts.length > 0 || settings.slides === 'explicit' ? [lead] : segmentsOf(lead, language)
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
