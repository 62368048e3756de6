/** A closing slide for an article without a conclusion: each section's main point once more. */
import type { Position } from 'unist'
import { announcedCount } from './announced.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { isNumbered } from './finish.ts'
import type { Chapter } from './frame.ts'
import type { Language } from './languages/language.ts'
import type { Point, Slide, Title } from './nodes.ts'
import { hookOf, takenUp } from './hook.ts'
import { phraseText } from './phrase.ts'
import { sentencesIn } from './sentences.ts'
import { ownTitle } from './titles.ts'
import { isCount, membersOf, telling } from './rows.ts'
import { isTurned, type Said } from './turned.ts'
import { outright } from './weights.ts'

/** Points on a closing slide, and slides of a talk that needs one. */
const most = 4
const fewestSlides = 4

/** Undefined for a talk too short to need one. */
export function recapDraft(
  chapters: readonly Chapter[],
  drafted: readonly Draft[][],
  context: Context,
): Draft | undefined {
  if (context.settings.slides === 'explicit') return undefined
  if (chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0) < fewestSlides) return undefined
  const said = saidAt(drafted.flat())
  const headed = chapters.some(({ part }) => part.heading)
  const named = chapters.filter(({ slides }) => slides.length > 0)
  const hook = hookOf(named, context.language)
  // What sets out a riddle is no answer to it.
  const told = hook ? named.filter((chapter) => chapter !== hook.chapter) : named
  const last = lastOf(named.at(-1))
  const points: Weighed[] = []
  const known = new Set<string>()
  for (const [index, chapter] of told.entries()) {
    // Without headings the few parts of an article say more than one thing each, or tell a story.
    for (const part of headed ? [chapter] : runsOf(chapter, Math.ceil(most / told.length))) {
      const main = mainPoint(part, known, said, last, context)
      if (!main) continue
      known.add(phraseText(main.point))
      const answers = hook
        ? ((index + 1) / told.length) * late + takenUp(hook, main.text, context.language)
        : 0
      if ((headed && chapter.part.heading) || main.claims)
        points.push({ ...main, weight: main.weight + answers })
    }
  }
  const strong = points.filter((one) => !one.weak)
  if (points.length < 2 || strong.length === 0) return undefined
  const main = [...(strong.length > 1 ? strong : points)].sort((a, b) => b.weight - a.weight).slice(0, most)
  const chosen = points.flatMap((one) => (main.includes(one) ? [one.point] : []))
  return {
    slug: 'closing',
    path: [],
    layout: 'closing',
    titles: [ownTitle(context.language.words.recap)],
    children: [{ type: 'points', ordered: false, children: chosen }],
    notes: [],
    shown: [],
    candidates: [],
    sources: chosen.flatMap((point) => point.sources),
  }
}

/** The slides of a part in so many runs. */
function runsOf({ part, slides }: Chapter, count: number): Chapter[] {
  const size = Math.max(1, Math.ceil(slides.length / count))
  return Array.from({ length: Math.ceil(slides.length / size) }, (_, index) => ({
    part,
    slides: slides.slice(index * size, (index + 1) * size),
  }))
}

function saidAt(drafts: readonly Draft[]): Said {
  const said = new Map<Position, Candidate>()
  for (const { candidates } of drafts)
    for (const one of candidates) if (one.sentence.position) said.set(one.sentence.position, one)
  return said
}

/** What a claim weighs more for being a slide's title, less for opening a section. */
const titled = 0.5
const opens = 0.5

/**
 * How much less it weighs for setting a scene, and in a section that leads to the argument or is left behind it; more
 * for drawing a conclusion, for saying how things are or should be, and for saying as much as a title does.
 */
const scenic = 1.6
const concluding = 0.45
const asserting = 1.2
/** What members in one row weigh. */
const counted = outright.counted + 1
const full = 0.6

/** What the article ends on weighs so much more, and what stands late in one that opens with a question. */
const lastWord = 1
const late = 0.5

interface Weighed {
  point: Point
  /** All of its sentence. */
  text: string
  weight: number
  /** Its words say that it is a claim, or it is the last of all. */
  claims: boolean
  /** It sets a scene, or stands beside the argument: only where there is little else. */
  weak: boolean
}

/** The sentence that the article ends on; one that has a paragraph to itself stands out as a title does. */
interface Last {
  place: Position | undefined
  weight: number
}

function lastOf(chapter: Chapter | undefined): Last {
  const notes = chapter?.slides.at(-1)?.notes.children ?? []
  const sentences = sentencesIn(notes.slice(-1))
  return { place: sentences.at(-1)?.position, weight: lastWord + (sentences.length === 1 ? asserting : 0) }
}

/** The sentence of a section that matters most, of those that are on its slides, short enough, not yet said, and claims. */
function mainPoint(
  chapter: Chapter,
  known: ReadonlySet<string>,
  said: Said,
  last: Last,
  context: Context,
): Weighed | undefined {
  const { language } = context
  const asked = /[?？]$/u.test(chapter.part.name)
  const aside = language.isAside(chapter.part.name) ? scenic : 0
  const members = chapter.slides.flatMap((slide) => membersOf(slide, said, language))[0]
  if (members)
    return {
      point: members,
      text: phraseText(members),
      weight: counted,
      claims: true,
      weak: aside > 0,
    }
  const claims: Claim[] = []
  for (const slide of chapter.slides) {
    for (const { claim, title } of claimsOf(slide, chapter.part.name)) {
      const place = claim.sources[0]
      const from = place && said.get(place)
      const words = phraseText(claim)
      const units = language.units(words)
      // What its hearers are told to do says little without what it is done for.
      const sets = from?.wholeReading.sets === true || from?.wholeReading.commands === true
      const weight =
        (from?.weight ?? 0) -
        (from?.first ? opens : 0) +
        (title ? titled : 0) +
        (place !== undefined && place === last.place ? last.weight : 0) +
        (from?.stance.concludes ? concluding : 0) +
        ((from?.stance.claims ?? 0) > 0 ? asserting : 0) +
        full * Math.min(1, units / language.longest.title) -
        aside -
        (sets ? scenic : 0)
      claims.push({ claim, words, units, from, slide, weight, weak: aside > 0 || sets })
    }
  }
  // The weightiest is mostly a claim: few sentences need be read again.
  const main = claims
    .sort((a, b) => b.weight - a.weight)
    .find(
      ({ claim, words, units, from, slide }) =>
        fits(claim, words, units, asked, language) &&
        !quoted.test(words) &&
        !known.has(words) &&
        !isCount(slide, said) &&
        (claim.author === true ||
          (from !== undefined &&
            from.fitsTitle(Infinity) &&
            isClaim(from) &&
            !isTurned(claim, chapter.slides, said, language))),
    )
  return (
    main && {
      point: pointOf(main.claim),
      text: main.from?.whole ?? '',
      weight: main.weight,
      claims: isMeant(main, last),
      weak: main.weak,
    }
  )
}

function isMeant({ claim, from }: Claim, last: Last): boolean {
  const { claims = 0, concludes = false } = from?.stance ?? {}
  return claim.author === true || claims > 0 || concludes || claim.sources[0] === last.place
}

/** What a slide says, with its words and their length, and the sentence that it comes from. */
interface Claim extends Pick<Weighed, 'weight' | 'weak'> {
  claim: Point | Title
  words: string
  units: number
  from: Candidate | undefined
  slide: Slide
}

/** Somebody else's words. */
const quoted = /^[“「『"][^“”「」『』"]*[”」』"]$/u

/** "Yes, but …", 可以，但……: the question stands on another slide. */
const replying = /^(?:(?!\p{Script=Han})\p{L}+|\p{Script=Han}{1,3})[,，]/u

/** Long enough to say something, and more than an answer that needs its question; nothing in it that only its slide explains. */
function fits(
  { author }: Point | Title,
  words: string,
  units: number,
  asked: boolean,
  language: Language,
): boolean {
  const least = language.longest.title * (asked ? telling * 2 : telling)
  return (
    units >= least &&
    units <= language.longest.point &&
    !(asked && replying.test(words)) &&
    (author === true || !language.pronoun(words))
  )
}

/** No announcement or question, no member of a count or of a pair, which says nothing without the others, no example or name. */
function isClaim({ whole, wholeReading: reading, partners }: Candidate): boolean {
  if (partners.length > 0) return false
  const { announces, asks, ordinal, illustrates, supposes, tells } = reading.stance
  const counts = announces || announcedCount(whole, reading) !== undefined
  const lists = reading.row !== undefined || reading.half !== undefined
  const foreign = illustrates || supposes || tells
  return (
    !counts && !lists && !asks && ordinal === undefined && !foreign && !reading.verbless && !reading.limits
  )
}

function claimsOf(slide: Slide, heading: string): { claim: Point | Title; title: boolean }[] {
  const { title } = slide
  const found: { claim: Point | Title; title: boolean }[] = []
  if (
    title &&
    !slide.titleHidden &&
    !title.topic &&
    !isNumbered(title) &&
    title.sources.length > 0 &&
    (heading === '' || !phraseText(title).startsWith(heading))
  )
    found.push({ claim: title, title: true })
  for (const child of slide.children) {
    if (child.type === 'points') for (const claim of child.children) found.push({ claim, title: false })
  }
  return found
}

function pointOf({ children, sources, author }: Point | Title): Point {
  return { type: 'point', children, sources, ...(author && { author }) }
}
