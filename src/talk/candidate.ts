/** A sentence, or a statement of one, as a point or title that a slide could have. */
import type { Mark, Sentence } from '../article/nodes.ts'
import type { Language, Reading, Stance, Topic } from './languages/language.ts'
import { type Piece, piecesText, shift } from './phrase.ts'

/** What a candidate is read from. */
export interface Source {
  sentence: Sentence
  /** The sentence's text, and where in it the candidate's own begins and ends. */
  whole: string
  start: number
  end: number
  /** First sentence of its paragraph. */
  first: boolean
  last: boolean
  strong: boolean
  /** Set strong from its first word to its last. */
  stressed: boolean
}

/** What a point is made of. */
export type Words = Pick<Candidate, 'sentence' | 'pieces' | 'mark'>

/** What few steps ask for is found out when one does, and kept. */
export class Candidate {
  readonly sentence: Sentence
  /** The sentence's text, in which pieces are counted. */
  readonly whole: string
  readonly text: string
  /** Where `text` begins in the sentence's text. */
  readonly start: number
  readonly stance: Stance
  /** The words that would make the point, and how they read. */
  readonly pieces: Piece[]
  readonly said: string
  /** Its length in the language's units. */
  readonly units: number
  /** First sentence of its paragraph. */
  readonly first: boolean
  readonly last: boolean
  readonly strong: boolean
  readonly stressed: boolean
  /** Words of the author's own for it. */
  mark: Mark | undefined = undefined
  /** Statements of its sentence that are told beside it ("Seen from the side it is blue; seen from the end, yellow"): none says all. */
  partners: readonly Candidate[] = []
  /** Set by {@link weigh}; greater is more important. */
  weight = 0
  /** What its own words are and have. */
  readonly reading: Reading
  private readonly language: Language
  private asTitle: Piece[] | undefined = undefined
  private titleUnits: number | undefined = undefined
  private pointing: boolean | undefined = undefined
  private ownTerms: readonly string[] | undefined = undefined
  private saidTerms: ReadonlySet<string> | undefined = undefined

  constructor(
    { sentence, whole, start, end, first, last, strong, stressed }: Source,
    language: Language,
    topic: Topic,
  ) {
    const text = start === 0 && end === whole.length ? whole : whole.slice(start, end)
    const reading = language.read(text)
    this.sentence = sentence
    this.whole = whole
    this.text = text
    this.start = start
    const pieces = reading.condense(topic)
    this.pieces = placed(pieces, start)
    this.said = piecesText(whole, this.pieces)
    this.stance = stanceOf(reading, text, pieces, this.said, topic)
    this.units = language.units(this.said)
    this.first = first
    this.last = last
    this.strong = strong
    this.stressed = stressed
    this.language = language
    this.reading = reading
  }

  /** How all of its sentence reads. */
  get wholeReading(): Reading {
    return this.text === this.whole ? this.reading : this.language.read(this.whole)
  }

  /** Its words with their subject, as a title. */
  get titled(): Piece[] {
    this.asTitle ??= placed(this.reading.condense({ names: [], alone: true }), this.start)
    return this.asTitle
  }

  /** Whether its words can stand alone as a title of at most so many of the language's units. */
  fitsTitle(most: number): boolean {
    // A title has all words of its point, and perhaps the subject.
    if (this.stance.leans || this.units > most) return false
    if (this.stance.tells || this.partners.length > 0) return false
    this.titleUnits ??= this.language.units(piecesText(this.whole, this.titled))
    if (this.titleUnits < 3 || this.titleUnits > most) return false
    this.pointing ??= this.language.pronoun(piecesText(this.whole, this.titled))
    return !this.pointing
  }

  /** What a point of other words of its sentence is made of; the author's own go before them. */
  saying(pieces: Piece[]): Words {
    return { sentence: this.sentence, pieces, mark: this.mark }
  }

  /** Content words of its text. */
  get terms(): readonly string[] {
    this.ownTerms ??= this.language.terms(this.text)
    return this.ownTerms
  }

  /** Those of its point. */
  get pointTerms(): ReadonlySet<string> {
    this.saidTerms ??= new Set(this.language.terms(this.said))
    return this.saidTerms
  }

  /** Whether it leans on a sentence of these words, and can stand under them. */
  takesUp(before: string): boolean {
    return this.reading.takesUp(before)
  }

  /** Whether it takes back or turns what the sentence before it said. */
  get counters(): boolean {
    return this.reading.counters
  }

  /** Whether it says when the claim before it holds. */
  get limits(): boolean {
    return this.reading.limits
  }
}

/** Pieces counted in the sentence's text, where the candidate's own begins at `start`. */
function placed(pieces: Piece[], start: number): Piece[] {
  return start === 0 ? pieces : shift(pieces, start)
}

/**
 * A sentence leans also where what is left of it does, once its scope went: "For answering, it should …". Under a
 * heading that is what it names ("This bridge …") it leans on that.
 */
function stanceOf(reading: Reading, words: string, pieces: Piece[], said: string, topic: Topic): Stance {
  const { stance } = reading
  // The last words of a talk speak of what the whole is about: 这次事故…….
  const known = topic.alone === true ? stance.names !== undefined : isNamed(stance.names, topic.names)
  if (stance.leans && known) return { ...stance, leans: false }
  if (stance.leans || stance.ordinal !== undefined || opensWith(words, said)) return stance
  // What a sentence began with may be gone.
  return reading.partLeans(pieces, said) ? { ...stance, leans: true } : stance
}

const unspaced = /^\p{Script=Han}/u

/** Whether the noun is a word of one of the headings. */
export function isNamed(noun: string | undefined, headings: readonly string[]): boolean {
  return (
    noun !== undefined &&
    headings.some((one) =>
      unspaced.test(noun)
        ? one.includes(noun)
        : one
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u)
            .includes(noun),
    )
  )
}

function opensWith(words: string, said: string): boolean {
  const opening = said.slice(0, 12)
  return words.startsWith(opening) || words.slice(0, 12).toLowerCase().startsWith(opening.toLowerCase())
}
