/** Announced numbers ("three reasons", 三个方面) against what follows them. */
import type { List, Paragraph, RootContent } from 'mdast'
import type { Sentence } from '../../article/nodes.ts'
import type { Language } from '../languages/language.ts'
import type { Slide } from '../nodes.ts'
import { outlineArticle, type Part, withParts } from '../outline.ts'
import { phraseText } from '../phrase.ts'
import { announcedCount } from '../announced.ts'
import { type Doubt, type Plan, pointsOf } from './doubt.ts'

/** Sentences that announce a number of members, where another number is found. */
export function unmetCounts(plan: Plan): Doubt[] {
  const { lead, parts } = outlineArticle(plan.article)
  return [{ ...lead, parts }, ...parts.flatMap(withParts)].flatMap((part) =>
    announcements(part, plan.language).flatMap((one) => {
      const found = foundAfter(one, plan)
      if (found === undefined || found === one.count) return []
      return {
        rule: 'count-unmet' as const,
        place: one.sentence.position,
        what: `This sentence announces ${one.count}, but ${found === 0 ? 'none' : found} ${found === 1 ? 'was' : 'were'} found.`,
        toDo: 'Begin each of them with its number (first, second …; 首先、其次……), make them a list, or correct the number.',
      }
    }),
  )
}

interface Announcement {
  part: Part
  sentence: Sentence
  count: number
  /** The text that follows in its paragraph, and the blocks and parts after it. */
  rest: Sentence[]
  after: RootContent[]
}

function announcements(part: Part, language: Language): Announcement[] {
  return part.blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return []
    const sentences = sentencesOf(block)
    return sentences.flatMap((sentence, at) => {
      const text = phraseText(sentence)
      const count = announcedCount(text, language.read(text))
      if (count === undefined) return []
      return { part, sentence, count, rest: sentences.slice(at + 1), after: part.blocks.slice(index + 1) }
    })
  })
}

/**
 * How many members follow. Where they count themselves, or are a list right after, that is the
 * number. Else any of the ways to give them is enough, and the points of the slide are what was found.
 */
function foundAfter(one: Announcement, plan: Plan): number | undefined {
  const counted = ordinalsAfter(one, plan.language)
  const shown = membersShown(one, plan.slides)
  if (counted >= 2) return shown[0] === one.count ? one.count : counted
  const list = listAfter(one)
  if (list) return list.children.length
  const others = [
    one.part.parts.length,
    one.rest.length,
    one.after.filter((block) => block.type === 'paragraph').length,
    ...listedIn(one),
  ]
  return [...shown, ...others].includes(one.count) ? one.count : shown[0]
}

/** (i), 2. or b) before a member. */
const enumerator = /^[(（]?(?:[ivx]{1,4}|\d|[a-h])[)）.、](?=\s|\p{Script=Han})/iu

/** Sentences after it that begin with 1, 2, 3 … or with the last. */
function ordinalsAfter({ part, rest, after }: Announcement, language: Language): number {
  const below = part.parts.flatMap(withParts).flatMap((under) => under.blocks)
  const sentences = [...rest, ...[...after, ...below].flatMap(sentencesOf)]
  let found = 0
  for (const sentence of sentences) {
    const text = phraseText(sentence)
    const { ordinal } = language.read(text).stance
    if (ordinal === undefined && !enumerator.test(text)) continue
    if (ordinal === 1 && found > 0) break
    found += 1
    if (ordinal === 'last') break
  }
  return found
}

/** What its slide shows, points or columns; then how many slides tell of it, and their points where they look alike. */
function membersShown({ sentence, part }: Announcement, slides: readonly Slide[]): number[] {
  const at = slides.findIndex((slide) => slide.layout !== 'agenda' && holds(slide, sentence))
  const slide = slides[at]
  if (!slide) return []
  const columns = slide.children.filter((child) => child.type === 'column').length
  const end = part.blocks.at(-1)?.position?.end.offset ?? 0
  const after = slides
    .slice(at + 1)
    .filter((other) => other.sources.some(({ start }) => (start.offset ?? Infinity) < end))
  let sum = pointsOf(slide).length
  const unlike = after.findIndex((other) => other.layout !== slide.layout)
  const sums = after
    .slice(0, unlike < 0 ? after.length : unlike)
    .map((other) => (sum += pointsOf(other).length))
  return [columns > 0 ? columns : pointsOf(slide).length, ...sums, after.length, after.length + 1]
}

function holds(slide: Slide, { position }: Sentence): boolean {
  const at = position?.start.offset ?? -1
  return slide.notes.children.some(
    (block) => at >= (block.position?.start.offset ?? Infinity) && at < (block.position?.end.offset ?? 0),
  )
}

function listAfter({ rest, after }: Announcement): List | undefined {
  const [next] = after
  return rest.length === 0 && next?.type === 'list' ? next : undefined
}

/** Members named in one breath: a, b and c, after a colon, in the next sentence, or within its own ("The two kinds are …"). */
function listedIn({ sentence, rest }: Announcement): number[] {
  const text = phraseText(sentence)
  const [next] = rest
  const after = /[:：](.+)$/su.exec(text)?.[1] ?? (next ? phraseText(next) : '')
  return [after, text].map(
    (list) =>
      list
        .split(/[,，、;；]\s*(?:and |or |和|以及)?|\s(?:and|or)\s|和|以及/u)
        .filter((part) => part.trim() !== '').length,
  )
}

function sentencesOf(block: RootContent | Paragraph): Sentence[] {
  return block.type === 'paragraph' ? block.children.filter((child) => child.type === 'sentence') : []
}
