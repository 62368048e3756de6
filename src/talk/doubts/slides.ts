/** Slides that say what others say, in their words or under their title; talks that are too short. */
import type { List } from 'mdast'
import type { Layout, Slide } from '../nodes.ts'
import { phraseText } from '../phrase.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'

/** Slides that repeat others by what they are for. */
const framing = new Set<Layout>(['title', 'agenda', 'section', 'closing'])

/** From this much of their words in common (0 to 1), two slides say the same; with fewer words, chance does. */
const same = { share: 0.7, words: 5 }

/** Slides whose points are nearly those of an earlier one. */
export function alikeSlides({ slides, language }: Plan): Doubt[] {
  const earlier: { number: number; title: string; terms: Set<string> }[] = []
  return slides.flatMap((slide, index) => {
    const terms = new Set(language.terms(pointsOf(slide).map(phraseText).join('\n')))
    if (framing.has(slide.layout) || terms.size < same.words) return []
    const twin = earlier.find((one) => shareOf(one.terms, terms) >= same.share)
    earlier.push({ number: index + 1, title: titleOf(slide), terms })
    if (!twin) return []
    return {
      rule: 'slides-alike' as const,
      place: pointsOf(slide)[0]?.sources[0],
      what: `Slide ${index + 1} says what slide ${twin.number} ("${twin.title}") says.`,
      toDo: 'Say it once, or leave one of the passages out with <!-- skip -->.',
    }
  })
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < large.size * same.share) return 0
  let shared = 0
  for (const term of small) if (large.has(term)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** Titles that are told apart by a number alone; a table, code or list that goes on may have one. */
export function numberedTitles({ article, slides }: Plan): Doubt[] {
  const lists = article.children.filter((block) => block.type === 'list')
  return slides.flatMap((slide, index) => {
    const last = slide.title?.children.at(-1)
    const counts = last?.type === 'text' && !last.position && /^ \(\d+\)$/.test(last.value)
    if (!counts || slide.titleHidden || goesOn(slide, slides[index - 1], lists)) return []
    return {
      rule: 'title-numbered' as const,
      place: slide.sources[0],
      what: `Slide ${index + 1} is called "${titleOf(slide)}", because its passage has no title of its own.`,
      toDo: 'Begin the passage with its claim, or give the slide a title with <!-- slide: title="…" -->.',
    }
  })
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
