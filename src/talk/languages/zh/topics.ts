/** What a Chinese passage speaks of: runs of characters that come again in other sentences. */
import type { Piece } from '../../phrase.ts'
import type { Topical } from '../language.ts'
import { pieceAt } from '../openings.ts'
import { simplified } from './simplified.ts'
import { turns } from './truth.ts'

/** Characters of a topic. */
const size = { least: 3, most: 10 }

const run = /[\p{Script=Han}\w·-]+/gu
/** What joins words, and never begins or ends a name. */
const joiner =
  /^(?:[的了是在和与也都就而及或被把从对于这那一不有为以中上下个们它他她其我你将会能可要让使向到后前时所更最很再又还没无请每各某该此并但却则因若如由给等着过之来去说做]|如果|可以|因为|所以|我们|他们|往往|常常|经常|总是|已经|正在|通常)+|(?:[的了是在和与也都就而及或被把从对于这那一不有为以个们它他她我你将会能可要让使向到所更最很再又还没无请每各某该此并但却则因若如由给等着过之来去说做]|如果|可以|因为|所以|我们|他们|往往|常常|经常|总是|已经|正在|通常)+$/gu

/** Before it or in it these deny or limit: the bare name would claim more than its sentence. */
const limited =
  /[不没未无非仅只除若约近]|可能|超过|也许|或许|大概|几乎|必须|应当|应该|至少|至多|最多|多数|部分|有些|一些|难以|很少|如果|\d/u

/** From so many characters on it says more than a word. */
const phrase = 4
/** How much more a run counts for that, and for standing on the slide. */
const gain = { phrase: 1.5, shown: 1.25 }

/**
 * Best first; the first `shown` texts stand on the slide. Where a run is only ever part of a longer one, it is left out.
 */
export function topics(texts: readonly string[], shown: number): Topical[] {
  const often = new Map<string, Set<number>>()
  const first = new Map<string, Topical>()
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  for (const [at, text] of texts.entries()) {
    const edges = new Set(Array.from(segmenter.segment(text), ({ index }) => index)).add(text.length)
    const [turned, limit] = [turnedEnd(text), limitedFrom(text)]
    for (const found of text.matchAll(run)) {
      for (const piece of namesIn(found[0], found.index, edges)) {
        if (piece.start < turned || piece.end >= limit) continue
        const name = text.slice(piece.start, piece.end)
        often.set(name, (often.get(name) ?? new Set()).add(at))
        if (!first.has(name)) first.set(name, { at, piece })
      }
    }
  }
  const again = [...often].filter(([, { size: times }]) => times > 1)
  const whole = again.filter(
    ([name, { size: times }]) =>
      !again.some(([other, { size: others }]) => other !== name && other.includes(name) && others >= times),
  )
  const ranked = whole
    .flatMap(([name, { size: times }]) => {
      const place = first.get(name)
      if (!place) return []
      const { length } = name
      const worth = times * (length < phrase ? 1 : gain.phrase) * (place.at < shown ? gain.shown : 1)
      return [{ place, worth, length }]
    })
    .sort((a, b) => b.worth - a.worth || b.length - a.length)
    .map(({ place }) => place)
  return [...ranked, ...texts.slice(0, shown).flatMap((text, at) => proposed(text, at))]
}

/** Where the first word that denies or limits is whole: no name reaches so far. */
function limitedFrom(text: string): number {
  const found = limited.exec(text)
  return found ? found.index + found[0].length : Infinity
}

/** Where the last clause ends that turns or limits what is said in it or before it; 0 without one. */
function turnedEnd(text: string): number {
  let end = 0
  let start = 0
  for (const clause of text.split(/[，,；;]/u)) {
    if (turns.test(simplified(clause.trim()))) end = start + clause.length
    start += clause.length + 1
  }
  return end
}

/** 有同事建议取消缓存 → 取消缓存. */
function proposed(text: string, at: number): Topical[] {
  const found =
    /(?:建议|提议|主张|打算|计划|考虑|讨论)(?!了|过|的|[你您我他她它咱会能可是都也就对在让]|大家|读者)(?<name>[\p{Script=Han}\w]{3,12})[。.]?$/u.exec(
      text,
    )
  const name = found?.groups?.name
  if (!found || name === undefined || /[的了吗呢]$/u.test(name)) return []
  const start = found.index + found[0].indexOf(name)
  return [{ at, piece: pieceAt(start, start + name.length) }]
}

/** Every run of whole words inside that could be a name, with its place; words begin and end at `edges`. */
function namesIn(text: string, offset: number, edges: ReadonlySet<number>): Piece[] {
  const names: Piece[] = []
  for (let start = 0; start < text.length; start++) {
    if (!edges.has(offset + start)) continue
    for (let end = start + size.least; end <= Math.min(text.length, start + size.most); end++) {
      if (!edges.has(offset + end)) continue
      const name = text.slice(start, end)
      if (name.replace(joiner, '') === name && !cutsWord(text, start, end))
        names.push(pieceAt(offset + start, offset + end))
    }
  }
  return names
}

/** A Latin word or number is kept whole. */
function cutsWord(text: string, start: number, end: number): boolean {
  const inside = (at: number) => /[\w-]/u.test(text.charAt(at - 1)) && /[\w-]/u.test(text.charAt(at))
  return inside(start) || inside(end)
}
