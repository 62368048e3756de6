/** Slides that say what others say, in their words or under their title; talks that are too short. */
import type { List } from 'mdast'
import type { Position } from 'unist'
import { isNumbered } from '../finish.ts'
import type { Layout, Slide } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'

/** Slides that repeat others by what they are for. */
const framing = new Set<Layout>(['title', 'agenda', 'section', 'closing'])

/** From this much of their words in common (0 to 1), two slides say the same; with fewer words, chance does. */
const same = { share: 0.7, words: 5 }

interface Worded {
  slide: Slide
  /** Its place in the talk, from 1. */
  number: number
  terms: ReadonlySet<string>
}

/** Slides whose points are nearly those of an earlier one. */
export function alikeSlides({ slides, language }: Plan): Doubt[] {
  const worded = slides.flatMap((slide, index): Worded[] => {
    const terms = new Set(language.terms(pointsOf(slide).map(phraseText).join('\n')))
    return framing.has(slide.layout) || terms.size < same.words ? [] : [{ slide, number: index + 1, terms }]
  })
  return twins(worded).map(({ earlier, later }) => ({
    rule: 'slides-alike',
    place: pointsOf(later.slide)[0]?.sources[0],
    what: `Slide ${later.number} says what slide ${earlier.number} ("${titleOf(earlier.slide)}") says.`,
    toDo: 'Say it once, or leave one of the passages out with <!-- skip -->.',
  }))
}

/**
 * Each slide with the first one before it that says the same. Two sets that share so much have one of
 * their rarest terms in common (prefix filtering), so that few pairs are compared in a long talk.
 */
function twins(worded: readonly Worded[]): { earlier: Worded; later: Worded }[] {
  const frequency = new Map<string, number>()
  for (const { terms } of worded)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const rarity = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)
  const byTerm = new Map<string, Worded[]>()
  return worded.flatMap((later) => {
    const rare = [...later.terms].sort(rarity).slice(0, rareOf(later.terms.size))
    const near = new Set(rare.flatMap((term) => byTerm.get(term) ?? []))
    for (const term of rare) {
      const known = byTerm.get(term)
      if (known) known.push(later)
      else byTerm.set(term, [later])
    }
    const found = [...near]
      .sort((a, b) => a.number - b.number)
      .find((one) => shareOf(one.terms, later.terms) >= same.share)
    return found ? { earlier: found, later } : []
  })
}

/** How many of a set's rarest terms another set like it must have one of. */
function rareOf(size: number): number {
  return size - Math.ceil(size * same.share) + 1
}

/** What two sets have in common, of all that they have (Jaccard). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** Titles that are told apart by a number alone, those of one name together; a table, code or list that goes on may have one. */
export function numberedTitles({ article, slides }: Plan): Doubt[] {
  const lists = article.children.filter((block) => block.type === 'list')
  const byName = new Map<string, { number: number; title: string; place: Position | undefined }[]>()
  for (const [index, slide] of slides.entries()) {
    const title = titleOf(slide)
    const name = title.replace(/ \(\d+\)$/u, '')
    if (!slide.title || !isNumbered(slide.title) || slide.titleHidden) continue
    if (goesOn(slide, slides[index - 1], lists)) continue
    const others = byName.get(name) ?? []
    byName.set(name, [...others, { number: index + 1, title, place: slide.sources[0] }])
  }
  return [...byName].map(([name, same]) => {
    const [first] = same
    const what =
      same.length === 1 && first
        ? `Slide ${first.number} is called "${first.title}"; no other title was found in its passage.`
        : `Slides ${namesOf(same)} are called "${name}" with a number; no other title was found in their passages.`
    return { rule: 'title-numbered', place: first?.place, what, toDo: ownTitle }
  })
}

const ownTitle = 'Begin the passage with its claim, or give the slide a title with <!-- slide: title="…" -->.'

/** So many slides are named; the others are counted. */
const named = 5

/** `8 (line 36) and 9 (line 41)`. */
function namesOf(same: readonly { number: number; place: Position | undefined }[]): string {
  const names = same
    .slice(0, named)
    .map(({ number, place }) => (place ? `${number} (line ${place.start.line})` : String(number)))
  const left = same.length - names.length
  return new Intl.ListFormat('en').format([...names, ...(left > 0 ? [`${left} more`] : [])])
}

/** Whether both slides show parts of one block. */
function goesOn(slide: Slide, before: Slide | undefined, lists: readonly List[]): boolean {
  if (before?.layout !== slide.layout) return false
  if (slide.layout === 'table' || slide.layout === 'code') return true
  const list = listOf(slide, lists)
  return list !== undefined && list === listOf(before, lists)
}

/** The list that a slide's first point is an item of. */
function listOf(slide: Slide, lists: readonly List[]): List | undefined {
  const at = pointsOf(slide)[0]?.sources[0]?.start.offset ?? -1
  return lists.find(
    ({ position }) => at >= (position?.start.offset ?? Infinity) && at < (position?.end.offset ?? 0),
  )
}

/** A talk that takes less than this part of its time leaves its hearers waiting. */
const least = 0.75

/** The talk is far under its minutes. */
export function shortTalk({ slides, settings: { minutes } }: Plan): Doubt[] {
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
  if (minutes === undefined || seconds >= minutes * 60 * least) return []
  return [
    {
      rule: 'talk-under-time',
      place: undefined,
      what: `The talk takes about ${Math.max(1, Math.round(seconds / 60))} of the ${minutes} minutes that it has.`,
      toDo: 'Write more, or give fewer minutes.',
    },
  ]
}

function titleOf({ title }: Slide): string {
  return title ? phraseText(title) : ''
}
