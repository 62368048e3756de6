/** What a slide can be called, best first. */
import type { Heading } from 'mdast'
import type { Language } from './languages/language.ts'
import type { Title } from './nodes.ts'
import type { Part } from './outline.ts'
import type { Candidate } from './candidate.ts'
import { piecesText } from './phrase.ts'
import { spoken } from './prose.ts'

/** A heading as a title. */
export function headingTitle(heading: Heading): Title {
  return {
    type: 'slideTitle',
    children: heading.children,
    sources: heading.position ? [heading.position] : [],
  }
}

/** Words of Lectern's own, or of the author's, as a title. */
export function ownTitle(text: string, author = false): Title {
  return {
    type: 'slideTitle',
    children: [{ type: 'text', value: text }],
    sources: [],
    ...(author && { author }),
  }
}

/** A sentence's claim as a title. */
export function claimTitle(
  candidate: Candidate | Pick<Candidate, 'sentence' | 'pieces'>,
  language: Language,
): Title {
  const sources = candidate.sentence.position ? [candidate.sentence.position] : []
  const pieces = 'titled' in candidate ? asked(candidate) : candidate.pieces
  return { type: 'slideTitle', children: spoken({ sentence: candidate.sentence, pieces }, language), sources }
}

/** A question keeps its mark. */
export function asked({ whole, stance, titled }: Candidate): Candidate['titled'] {
  const last = titled.at(-1)
  if (!stance.asks || !last || !/^[?？]/u.test(whole.slice(last.end))) return titled
  return [...titled.slice(0, -1), { ...last, end: last.end + 1 }]
}

/** Whether a sentence's condensed claim is short and whole enough to be a title; `stretch` allows more length. */
export function fitsTitle(candidate: Candidate, language: Language, stretch = 1): boolean {
  return candidate.fitsTitle(language.longest.title * stretch)
}

/** What announces may be a little longer than other titles: it goes nowhere else. */
const lengthy = 1.3

/** Whether what announces members is short enough to stand above them: "There are three causes" leans on nothing else. */
export function fitsAbove({ whole, titled }: Candidate, language: Language): boolean {
  return language.units(piecesText(whole, titled)) <= language.longest.title * lengthy
}

/** The title of the part, or of the nearest above it that has one. */
export function partTitle(path: readonly Part[]): Title[] {
  const heading = path.findLast((part) => part.heading)?.heading
  return heading ? [headingTitle(heading)] : []
}
