/** Where a passage stands, and drafts from there. */
import type { Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Language } from '../languages/language.ts'
import type { Layout, SlideContent, Title } from '../nodes.ts'
import type { Part } from '../outline.ts'
import { pointsDown } from '../passages.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, type Prose, readParagraph } from '../prose.ts'
import { phraseText } from '../phrase.ts'
import { claimTitle, fitsTitle, partTitle } from '../titles.ts'
import { weigh } from '../weigh.ts'
import { topicTitle, topicTitles } from './topic.ts'

export interface Place {
  part: Part
  /** The part and those above it, outermost first. */
  path: readonly Part[]
  /** First passage of its part: the heading itself is a good title. */
  opening: boolean
  /** The author gave the title: every claim is free to be a point. */
  titled?: boolean
}

/** How much stands above the points: the title, or the part's heading, and the kicker. */
export function unitsAbove(title: Candidate | undefined, place: Place, context: Context): number {
  const { units } = context.language
  const name = place.path.at(-1)?.name ?? ''
  const kicker = place.path.at(-2)?.name ?? ''
  return title ? units(title.said) + units(name) : units(name) + units(kicker)
}

/** Paragraphs as candidates, which weigh nothing. */
export function readPassage(paragraphs: readonly Paragraph[], place: Place, context: Context): Prose[] {
  const { language } = context
  const headings = headingsOf(place)
  // A closing slide does not show what the talk is about, so its points say it.
  const closes = headings.some((heading) => language.isConclusion(heading))
  const names = closes ? [] : [...headings, ...context.names].filter((name) => name.length > 2)
  const topic = { names: names.sort((a, b) => b.length - a.length), alone: closes }
  return paragraphs.map((paragraph) => readParagraph(paragraph, language, topic))
}

/** The same as weighed candidates, of which points are chosen. */
export function weighPassage(paragraphs: readonly Paragraph[], place: Place, context: Context): Prose[] {
  const prose = readPassage(paragraphs, place, context)
  weigh(prose, context.language, [...headingsOf(place), ...context.names].join(' '), context.matter)
  return prose
}

function headingsOf({ path }: Place): string[] {
  return path.map((part) => part.name).filter((name) => name !== '')
}

interface DraftParts extends Pick<Draft, 'more' | 'lone' | 'loose'> {
  layout: Layout
  children?: SlideContent[]
  notes?: RootContent[]
  shown?: RootContent[]
  sources?: Position[]
  titleHidden?: boolean
  /** The prose it comes from, and the sentences of it that are points: the others may title it. */
  prose?: readonly Prose[]
  points?: readonly Candidate[]
  language?: Language | undefined
  /** Titles for when the heading and the claims are taken. */
  spare?: readonly Title[]
  /** The last titles, of what topics its prose has. */
  last?: ((topics: { title: Title }[]) => ReturnType<NonNullable<Draft['last']>>) | undefined
}

/**
 * A draft with all its possible titles: the given ones, the part's heading while no slide has
 * it, the scene of its prose, a claim of its prose, and at last the heading with a number.
 */
export function draftOf(place: Place, titles: readonly Title[], parts: DraftParts): Draft {
  const own = partTitle(place.path)
  const { prose = [], points = [], spare = [], language } = parts
  const claims = () => (language ? spareTitles(prose, points, language) : [])
  const topics = language && (() => topicTitles(points, prose, place, language).map((title) => ({ title })))
  return {
    slug: place.part.slug,
    path: place.path,
    layout: parts.layout,
    titles: [...titles, ...own],
    spare: () => [...spare, ...claims()],
    children: parts.children ?? [],
    notes: [...(parts.notes ?? [])],
    shown: parts.shown ?? [],
    candidates: candidatesOf(prose),
    sources: parts.sources ?? [],
    more: parts.more,
    last: topics && (() => parts.last?.(topics()) ?? topics()),
    titleHidden: parts.titleHidden,
    lone: parts.lone,
    loose: parts.loose,
  }
}

/** Titles from the prose: the scene of a single paragraph, a short sentence that can stand, else the clause it opens with. */
function spareTitles(passage: readonly Prose[], points: readonly Candidate[], language: Language): Title[] {
  const [prose, ...others] = passage
  const first = prose?.candidates.find((one) => !points.includes(one))
  const opened = first && others.length === 0 ? first.reading.scene : undefined
  const scene = opened && !language.turns(first?.text.slice(opened.end) ?? '') ? opened : undefined
  const scenes = first && scene ? [topicTitle(first, scene.head, language)] : []
  const claims = candidatesOf(passage)
    .filter(
      (one) =>
        !points.includes(one) &&
        canStand(one) &&
        !one.stance.illustrates &&
        !pointsDown.test(one.text) &&
        !one.counters,
    )
    .filter((one) => fitsTitle(one, language, 1.3))
    .sort((a, b) => a.units - b.units)
  return [
    ...scenes,
    ...claims.slice(0, 1).map((claim) => claimTitle(claim, language)),
    ...openingClause(first, language),
  ]
}

/** The clause that a sentence opens with, where it ends before a colon or comma. */
function openingClause(first: Candidate | undefined, language: Language): Title[] {
  const [piece] = first?.titled ?? []
  if (!first || !piece || first.stance.leans || pointsDown.test(first.text)) return []
  const text = phraseText(first.sentence)
  const units = language.units(text.slice(piece.start, piece.end))
  // What turns or limits the clause would be lost.
  const rest = text.slice(piece.end).replace(/^[\s，,：:；;。.]+/u, '')
  if (rest !== '' && language.turns(rest)) return []
  // Where words are spaced, a comma mostly ends what is no clause by itself ("When it enters the atmosphere, …").
  const ends = (language.capital ? /^\s*[:;.]/u : /^\s*[，,：:；;。.]/u).test(text.slice(piece.end))
  if (!ends || units < 4 || units > language.longest.title) return []
  return [claimTitle({ sentence: first.sentence, pieces: [piece] }, language)]
}
