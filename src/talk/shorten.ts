/**
 * Fitting a talk to its minutes: the least important points go first, and the sentences that only
 * explain what is shown as the time allows. What goes is kept in the notes, as optional.
 */
import type { RootContent } from 'mdast'
import type { Sentence } from '../article/nodes.ts'
import { type Draft, firstTitle } from './draft.ts'
import { placesOf } from './finish.ts'
import type { Matter } from './matter.ts'
import { notesOf } from './notes.ts'
import { withPoints } from './offers.ts'
import type { Part } from './outline.ts'
import { type Pace, secondsOf, speaking } from './pace.ts'
import { Selection } from './select.ts'
import { sentencesIn } from './sentences.ts'
import type { Drafted } from './tell.ts'
import { Worth } from './worth.ts'

/** How much of the time is for sentences that give what is shown; the rest is for what explains them. */
const shares = [0.5, 0.65, 0.8, 1]

/** A talk so near to its time is long enough; one that is farther from it tells what follows the end as well. */
const near = { enough: 0.95, far: 0.85 }

/**
 * The talk in at most `seconds`, as near to it as its sentences allow; `matter` is what the article speaks of. What stands
 * behind its end, after the first `body` chapters, is told if there is time for all else.
 */
export function shorten(
  { cover, chapters }: Drafted,
  body: number,
  seconds: number,
  pace: Pace,
  matter: Matter,
): Drafted {
  const all = [cover, ...chapters.flat()]
  const back = chapters.slice(body).flat()
  const always = all.filter((draft) => draft === cover || draft.layout === 'closing' || isUnspoken(draft))
  const selection = new Selection(always, chapters.slice(0, body), seconds, new Worth(matter), pace)
  let kept = new Map<Draft, Draft>()
  let cut: ReadonlySet<Sentence> = new Set()
  const tell = (share: number) => {
    selection.fill(seconds * share)
    kept = keptDrafts(selection)
    cut = cutSentences(kept, seconds, pace)
    return speakingTime(kept.values(), pace, cut) / seconds
  }
  const told = shares.some((share) => tell(share) >= near.enough)
  if (!told && speakingTime(kept.values(), pace, cut) < seconds * near.far) {
    selection.offer(back)
    tell(1)
  }
  const moved = moveNotes(all, kept, cut)
  return {
    cover: moved.get(cover) ?? cover,
    chapters: chapters.map((chapter) => chapter.flatMap((draft) => moved.get(draft) ?? [])),
  }
}

/** Nobody speaks a list of sources. */
function isUnspoken({ notes, optional }: Draft): boolean {
  return notes.length > 0 && optional !== undefined && sentencesIn(notes).every((one) => optional.has(one))
}

/** The drafts that something was taken of, each with the points that were. */
function keptDrafts({ taken }: Selection): Map<Draft, Draft> {
  const points = new Set(taken.flatMap((offer) => offer.points))
  return new Map(taken.map(({ draft }) => [draft, withPoints(draft, points)]))
}

/** How long drafts take, without the sentences that are optional. */
export function speakingTime(drafts: Iterable<Draft>, pace: Pace, optional?: ReadonlySet<Sentence>): number {
  let seconds = 0
  for (const { children, notes } of drafts)
    seconds += secondsOf(children, notesOf(notes, new Set(), optional), pace.language, pace.rate)
  return seconds
}

/** The sentences to leave out: none that gives what is shown, and of the others on each slide those that matter least. */
function cutSentences(kept: ReadonlyMap<Draft, Draft>, seconds: number, pace: Pace): Set<Sentence> {
  const spare = [...kept.values()].map(spareSentences)
  const cut = new Set<Sentence>(spare.flat().map(({ sentence }) => sentence))
  const unspoken = new Set([...kept.values()].flatMap(({ optional }) => [...(optional ?? [])]))
  let left = seconds - speakingTime(kept.values(), pace, cut)
  // Each slide has its best before any has its second: all are explained.
  const rounds = spare.flatMap((some) => some.sort(byWeight).map((one, round) => ({ ...one, round })))
  for (const { sentence, before } of rounds.sort((a, b) => a.round - b.round || byWeight(a, b))) {
    if (unspoken.has(sentence)) continue
    const more = [...before, sentence].filter((one) => cut.has(one))
    const needed = speaking(more, pace)
    if (needed > left) continue
    for (const one of more) cut.delete(one)
    left -= needed
  }
  return cut
}

interface Spare {
  sentence: Sentence
  weight: number
  /** Those right before it that it leans on ("This …"), without which nobody would understand it. */
  before: readonly Sentence[]
}

function byWeight(a: Spare, b: Spare): number {
  return b.weight - a.weight
}

function spareSentences(draft: Draft): Spare[] {
  const shown = placesOf(draft.children, firstTitle(draft))
  const known = new Map(draft.candidates.map((one) => [one.sentence, one]))
  let before: Sentence[] = []
  return sentencesIn(draft.notes).flatMap((sentence) => {
    const candidate = known.get(sentence)
    if (!candidate?.stance.leans) before = []
    const spare = { sentence, weight: candidate?.weight ?? 0, before }
    before = [...before, sentence]
    return sentence.position && shown.has(sentence.position) ? [] : [spare]
  })
}

/**
 * For every kept draft what it becomes: with what the dropped ones after it said, or those before it that
 * are nearer to it by their headings.
 */
function moveNotes(
  all: readonly Draft[],
  kept: ReadonlyMap<Draft, Draft>,
  cut: ReadonlySet<Sentence>,
): Map<Draft, Draft> {
  const moved = new Map<Draft, Draft>()
  const following = nextKept(all, kept)
  const unsaid = unsaidHeadings(all, kept)
  let before: RootContent[] = []
  let last: Draft | undefined
  for (const [index, draft] of all.entries()) {
    const told = kept.get(draft)
    if (told) {
      moved.set(draft, withNotes(told, [...before, ...told.notes], [...cut, ...sentencesIn(before)]))
      before = []
      last = draft
      continue
    }
    const said = inOrder([...(unsaid.get(draft) ?? []), ...draft.notes, ...draft.shown])
    const host = last && moved.get(last)
    if (!last || !host || before.length > 0 || shared(draft, following[index]) > shared(draft, last))
      before = [...before, ...said]
    else
      moved.set(
        last,
        withNotes(host, [...host.notes, ...said], [...(host.optional ?? []), ...sentencesIn(said)]),
      )
  }
  return moved
}

/** For each draft the kept one that comes next. */
function nextKept(all: readonly Draft[], kept: ReadonlyMap<Draft, Draft>): (Draft | undefined)[] {
  const following: (Draft | undefined)[] = []
  let next: Draft | undefined
  for (let index = all.length - 1; index >= 0; index--) {
    following[index] = next
    const draft = all[index]
    if (draft && kept.has(draft)) next = draft
  }
  return following
}

/** How many parts two drafts are both in. */
function shared(draft: Draft, other: Draft | undefined): number {
  return draft.path.filter((part) => other?.path.includes(part)).length
}

function withNotes(draft: Draft, notes: RootContent[], optional: readonly Sentence[]): Draft {
  return { ...draft, notes, optional: new Set(optional) }
}

/** The headings that no slide is left of, by the first draft under each. */
function unsaidHeadings(all: readonly Draft[], kept: ReadonlyMap<Draft, Draft>): Map<Draft, RootContent[]> {
  const seen = new Set<Part>([...kept.keys()].flatMap(({ path }) => path))
  const unsaid = new Map<Draft, RootContent[]>()
  for (const draft of all) {
    const first = draft.path.filter((part) => !seen.has(part))
    for (const part of first) seen.add(part)
    unsaid.set(
      draft,
      first.flatMap(({ heading }) => heading ?? []),
    )
  }
  return unsaid
}

function inOrder(blocks: readonly RootContent[]): RootContent[] {
  return [...blocks].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
}
