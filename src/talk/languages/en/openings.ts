/** What an English sentence opens with: a scene, a date or stage, a term that it defines. */
import type { Piece } from '../../phrase.ts'
import type { Opening } from '../language.ts'
import { pieceAt, stageOf } from '../openings.ts'
import { bareEnd } from './segments.ts'

const noScene =
  /\d|^(other words|short|fact|practice|addition|contrast|example|instance|particular|general|the end|the meantime|turn|summary|conclusion|theory|principle|response|return|effect|part|all|most|now|one|reality|the beginning|the past|the future|january|february|march|april|may|june|july|august|september|october|november|december|that case|this case|these cases|such cases|the first place|the long run|time|least|first|last)$|^(the (latter|former|other|others|same|above|following|first|second|third|previous|next|last)|both|each|this|these|those|that|such|our|any|every|all|many|most|some|several)\b/iu

/** In education, … → education. */
export function scene(text: string): Opening | undefined {
  const found = /^(in|at|for|within) ((?:the |a |an )?[a-z][\w-]*(?: [\w-]+){0,2}),\s/iu.exec(text)
  if (!found?.[1] || !found[2] || noScene.test(found[2])) return undefined
  const start = found[1].length + 1
  return { head: pieceAt(start, start + found[2].length), end: found[0].length }
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dated = new RegExp(
  `^(?:in|by|around|since|from|on) ((?:early |late |mid-|the |\\d{1,2} )?(?:(?:${month}) )?(?:the )?(\\d{4})s?),?\\s+`,
  'iu',
)
const staged = /^(today|now|later|at first|early on|nowadays|eventually|originally),\s/iu

/** In 2017 … ; Today, … ; At 06:10 …. */
export function stage(text: string): Opening | undefined {
  return stageOf(text, dated, staged) ?? clock(text)
}

const timed = /^(?:at|by|around|from) ((\d{1,2})[:.](\d\d)(?: ?([ap])\.?m\b\.?)?),? (?!(?:to|until|per)\b)/iu

/** The time of day; `year`, which only orders stages, is its minute. */
function clock(text: string): Opening | undefined {
  const found = timed.exec(text)
  const [whole, time, hour, minute, half] = found ?? []
  if (whole === undefined || time === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined
  const late = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0
  const start = whole.indexOf(time)
  const year = (Number(hour) + late) * 60 + Number(minute)
  return { head: pieceAt(start, start + time.length), end: whole.length, year }
}

const definition =
  /^(?:an? |the )?((?:[\w“”"'’-]+ ){0,3}[\w“”"'’-]+?)(?:, simply put,| \([^)]*\))? (?:is|are|means|refers to) (?!not\b|no\b|that\b|also\b|only\b|often\b|usually\b|older\b|to\b)((?:an?|the|any|one|what|when|how|\w+s) .{8,})$/iu
const asks = /^(what|who)\b|\b(definition|defined|means?)\b/iu

/** Perhaps behind an article. */
function mayOpenWith(text: string, heading: string): boolean {
  return text
    .slice(0, heading.length + 'the '.length)
    .toLowerCase()
    .includes(heading.toLowerCase())
}

/** X is …, where the heading asks for X or is X. */
export function defines(text: string, heading: string): { term: Piece; gloss: Piece } | undefined {
  if (!asks.test(heading) && !mayOpenWith(text, heading)) return undefined
  const bare = text.slice(0, bareEnd(text))
  const found = definition.exec(bare)
  if (!found?.[1] || !found[2] || /^(this|that|these|those|it|such|our|your|my)\b/iu.test(found[1]))
    return undefined
  const term = found[1].toLowerCase()
  const words: string[] = heading.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  const named =
    heading.toLowerCase() === term ||
    (asks.test(heading) && term.split(/\s+/).some((word) => word.length > 3 && words.includes(word)))
  if (!named || found[2].split(/\s+/).length > 28) return undefined
  const start = found[0].toLowerCase().indexOf(term)
  return {
    term: pieceAt(start, start + term.length),
    gloss: pieceAt(bare.length - found[2].length, bare.length),
  }
}
