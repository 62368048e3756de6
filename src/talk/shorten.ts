/**
 * Fitting a talk to its minutes: the least important slides go first, then the least
 * important sentences of those that stay. What goes is kept in the notes, as optional.
 */
import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Sentence } from '../article/nodes.ts'
import type { Draft } from './draft.ts'
import { placesOf } from './finish.ts'
import type { Language } from './languages/language.ts'
import type { Layout } from './nodes.ts'
import { notesOf } from './notes.ts'
import { secondsOf } from './pace.ts'
import { phraseText } from './phrase.ts'

/** Drafts of one top-level section, in the article's order. */
export type Chapter = readonly Draft[]

interface Pace {
  language: Language
  rate: number
}

/** Slides may take this much more than the time before sentences are cut from them. */
const ample = 1.3

/** What a layout adds to the weight of its sentences: what is shown is seldom the first to go. */
const standing: Partial<Record<Layout, number>> = {
  closing: 100,
  figure: 1.5,
  split: 1.5,
  definition: 1.5,
  timeline: 1.5,
  compare: 1,
  cards: 1,
  steps: 1,
  table: 1,
  code: 0.8,
  math: 0.8,
}

/** The chapters in at most `seconds`, as near to it as their sentences allow. */
export function shorten(chapters: readonly Chapter[], seconds: number, pace: Pace): Draft[][] {
  const all = chapters.flat()
  if (total(all, pace) <= seconds) return chapters.map((chapter) => [...chapter])
  const kept = keepDrafts(chapters, seconds * ample, pace)
  const optional = cutSentences(kept, seconds, pace)
  const fitting =
    total(kept, pace, optional) <= seconds ? kept : keepDrafts(chapters, seconds, pace, optional)
  const cut = cutSentences(fitting, seconds, pace)
  const moved = moveNotes(chapters.flat(), fitting, cut)
  return chapters.map((chapter) => chapter.flatMap((draft) => moved.get(draft) ?? []))
}

function total(drafts: Iterable<Draft>, pace: Pace, optional?: ReadonlySet<Sentence>): number {
  let seconds = 0
  for (const draft of drafts) seconds += timeOf(draft, pace, optional)
  return seconds
}

function timeOf(draft: Draft, { language, rate }: Pace, optional?: ReadonlySet<Sentence>): number {
  return secondsOf(draft.children, notesOf(draft.notes, new Set(), optional), language, rate)
}

/** Drop drafts, the least important first; each chapter keeps its best while the time allows. */
function keepDrafts(
  chapters: readonly Chapter[],
  seconds: number,
  pace: Pace,
  optional?: ReadonlySet<Sentence>,
): Set<Draft> {
  const best = new Set(
    chapters.flatMap((chapter) => [...chapter].sort((a, b) => importance(b) - importance(a)).slice(0, 1)),
  )
  const kept = new Set(chapters.flat())
  const byWeight = [...kept].sort((a, b) => importance(a) - importance(b))
  const candidates = [
    ...byWeight.filter((draft) => !best.has(draft)),
    ...byWeight.filter((draft) => best.has(draft)),
  ]
  let left = total(kept, pace, optional)
  for (const draft of candidates) {
    if (left <= seconds || kept.size === 1 || draft.layout === 'closing') continue
    kept.delete(draft)
    left -= timeOf(draft, pace, optional)
  }
  return kept
}

function importance(draft: Draft): number {
  const weights = [...draft.weights.values()].sort((a, b) => b - a).slice(0, 3)
  const mean = weights.length > 0 ? weights.reduce((sum, weight) => sum + weight, 0) / weights.length : 0
  return mean + (standing[draft.layout] ?? 0)
}

/** The sentences to leave out: none that gives a point, the least important first, until the time is kept. */
function cutSentences(kept: ReadonlySet<Draft>, seconds: number, pace: Pace): Set<Sentence> {
  const cut = new Set<Sentence>()
  let left = total(kept, pace)
  for (const { sentence } of spareSentences(kept).sort((a, b) => a.weight - b.weight)) {
    if (left <= seconds) break
    cut.add(sentence)
    left -= (pace.language.units(phraseText(sentence)) / pace.rate) * 60
  }
  return cut
}

function spareSentences(kept: ReadonlySet<Draft>): { sentence: Sentence; weight: number }[] {
  return [...kept].flatMap((draft) => {
    const shown = placesOf(draft.children, draft.titles[0])
    return sentencesOf(draft.notes)
      .filter((sentence) => !sentence.position || !shown.has(sentence.position))
      .map((sentence) => ({ sentence, weight: draft.weights.get(sentence) ?? 0 }))
  })
}

function sentencesOf(blocks: readonly RootContent[]): Sentence[] {
  const found: Sentence[] = []
  for (const block of blocks) visit(block, 'sentence', (sentence: Sentence) => void found.push(sentence))
  return found
}

/**
 * For every kept draft what it becomes: with what the dropped ones after it said, and the first
 * one also with what those before it said.
 */
function moveNotes(
  all: readonly Draft[],
  kept: ReadonlySet<Draft>,
  cut: ReadonlySet<Sentence>,
): Map<Draft, Draft> {
  const moved = new Map<Draft, Draft>()
  let before: RootContent[] = []
  let last: Draft | undefined
  for (const draft of all) {
    if (kept.has(draft)) {
      moved.set(draft, withNotes(draft, [...before, ...draft.notes], [...cut, ...sentencesOf(before)]))
      before = []
      last = draft
      continue
    }
    const said = inOrder([...headingOf(draft, all, kept), ...draft.notes, ...draft.shown])
    const host = last && moved.get(last)
    if (!last || !host) before = [...before, ...said]
    else
      moved.set(
        last,
        withNotes(host, [...host.notes, ...said], [...(host.optional ?? []), ...sentencesOf(said)]),
      )
  }
  return moved
}

function withNotes(draft: Draft, notes: RootContent[], optional: readonly Sentence[]): Draft {
  return { ...draft, notes, optional: new Set(optional) }
}

/** The headings that no slide is left of, with the first draft under each. */
function headingOf(draft: Draft, all: readonly Draft[], kept: ReadonlySet<Draft>): RootContent[] {
  return draft.path.flatMap((part) => {
    const under = all.filter((other) => other.path.includes(part))
    return part.heading && under[0] === draft && !under.some((other) => kept.has(other)) ? [part.heading] : []
  })
}

function inOrder(blocks: readonly RootContent[]): RootContent[] {
  return [...blocks].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
}
