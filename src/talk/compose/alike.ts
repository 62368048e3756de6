/** Sentences of a paragraph that open with the same word (如果……。如果……。如果……。; 别……): members that nobody counts. */
import type { Candidate } from '../candidate.ts'
import type { Room } from '../choose.ts'
import type { Language } from '../languages/language.ts'
import type { Prose } from '../prose.ts'
import { fitsAbove } from '../titles.ts'

/** How many make a row, and how many one slide holds. */
const least = 3
const most = 5
/** What part of the paragraph they must be. */
const share = 0.5
/** Members may hold a little more than other points. */
const ample = 1.3

/** The members of a row, and the paragraph of one sentence before them that leads to them. */
export interface Row {
  title: Candidate | undefined
  members: Candidate[]
}

/** Undefined where fewer than three open alike, or they are too long for one slide. */
export function alike(
  [first, second, ...others]: readonly Prose[],
  room: Room,
  language: Language,
): Row | undefined {
  if (!first || others.length > 0) return undefined
  if (!second) return rowOf(first, room, undefined)
  const lead = leadOf(first, language)
  return lead && rowOf(second, room, lead)
}

/** A sentence that has a paragraph to itself and can stand above what follows. */
function leadOf({ candidates }: Prose, language: Language): Candidate | undefined {
  const [only, ...others] = candidates
  const { ordinal, asks, leans } = only?.stance ?? {}
  if (!only || only.mark || others.length > 0 || ordinal !== undefined || asks || leans) return undefined
  return fitsAbove(only, language) ? only : undefined
}

function rowOf({ candidates }: Prose, room: Room, title: Candidate | undefined): Row | undefined {
  if (candidates.length < least) return undefined
  const cues = candidates.map((one) => one.reading.rowCue)
  const cue = cues.find((one, index) => one !== undefined && cues.indexOf(one, index + 1) > 0)
  const members = candidates.filter((_, index) => cue !== undefined && cues[index] === cue)
  const units = members.reduce((sum, one) => sum + one.units, 0)
  const enough = members.length >= Math.max(least, candidates.length * share) && members.length <= most
  const stand = members.every(
    ({ stance }) => !stance.asks && !stance.announces && stance.ordinal === undefined,
  )
  return enough && stand && units <= room.units * ample ? { title, members } : undefined
}
