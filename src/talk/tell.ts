/** A talk's drafts as its slides: with the frame around them, each heading said and each footnote kept. */
import type { FootnoteDefinition, Heading } from 'mdast'
import { bodyLength } from './back.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { Finisher } from './finish.ts'
import { agendaSlide, type Chapter, sectionDraft, titleSlide, withDuration } from './frame.ts'
import { shareHeadings } from './headed.ts'
import type { Slide, Title } from './nodes.ts'
import { type Outline, type Part, withParts } from './outline.ts'
import { recapDraft } from './recap.ts'
import { relieve } from './relieve.ts'
import { repeatedNames, unrepeated } from './repeated.ts'

/** What is told: the same in a long and a short talk of an article. */
export interface Matters {
  title: Title
  outline: Outline
  /** The sections, what follows the end among them. */
  parts: readonly Part[]
}

/** What is told of it: the cover, and the drafts of each part. */
export interface Drafted {
  cover: Draft
  chapters: Draft[][]
}

/** The slides of a talk. */
export function tell({ title, outline, parts }: Matters, drafts: Drafted, context: Context): Slide[] {
  const finisher = new Finisher(context, title)
  const cover = titleSlide(drafts.cover, outline, context)
  const drafted = withSections(drafts.chapters, context)
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
  const seconds = secondsIn(finished)
  return finished.map((slide) => (slide.layout === 'title' ? withDuration(slide, seconds, context) : slide))
}

/** How long slides take. */
export function secondsIn(slides: readonly Slide[]): number {
  return slides.reduce((sum, slide) => sum + slide.seconds, 0)
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

/** A section's slides, those of the parts under it included. */
function finishChapter(part: Part, drafts: readonly Draft[], finisher: Finisher): Chapter {
  const slides = shareHeadings(drafts).map((draft) => ({
    slide: finisher.finish(draft),
    part: draft.path.at(-1) ?? part,
  }))
  // The innermost first: each is spoken before those under it.
  const said = withParts(part).reduceRight(withUnsaidHeading, slides)
  return { part, slides: said.map(({ slide }) => slide) }
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
