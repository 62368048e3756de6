/**
 * What the planner knows of a language. One file per language; a language
 * without a file of its own is read by `plain.ts`, which needs no words.
 */
import type { Piece } from '../phrase.ts'
import type { Result } from './results.ts'

/** What a sentence is about, so that a point need not repeat it. */
export interface Topic {
  /** Names of what the talk and the section are about, longest first. */
  names: readonly string[]
  /** The words must stand alone: a pronoun as subject cannot be spared. */
  alone?: boolean
  /** How long the point may be, in {@link Language.units}, before it loses what can be spared. */
  limit?: number
}

/** How a sentence leans on its neighbours. */
export interface Stance {
  /** Its place in an enumeration: 1, 2, 3 …, or `last`. */
  ordinal: number | 'last' | undefined
  /** It announces what follows ("There are three reasons."): a title or lead, never a point. */
  announces: boolean
  /** It asks: a title, never a point. */
  asks: boolean
  /** It points outside itself ("This …", "She …"): no point. */
  leans: boolean
  /** What an opening "this …" names: a sentence that leans by it alone does not where the heading above is that. */
  names: string | undefined
  /** The pronoun by which alone it leans; see {@link Reading.takesUp}. */
  pronoun: string | undefined
  /** "By that standard, …": it leans by its opening alone, which takes up the sentence before as a whole. */
  frames: boolean
  /** It is an example, an aside or a reference to a figure: a weak point. */
  illustrates: boolean
  /** It tells what somebody did or said at a moment of a story: a weak point, and none to end on. */
  tells: boolean
  /** It says what others believe, or what was believed before: what is so comes next. */
  supposes: boolean
  /** It draws the conclusion of what came before. */
  concludes: boolean
  /** How many cue words of weight it holds. */
  emphasis: number
  /** How much its words mark it as the claim of its paragraph, wherever it stands there; below 0 where they speak against it. */
  claims: number
}

/** One side of a comparison: its name, where the text gives one, and what is said of it. */
export interface Side {
  head?: Piece
  claim: Piece[]
}

/** A head at the start of a sentence, and where the rest begins. */
export interface Opening {
  head: Piece
  end: number
  /** The year of a stage, where it has one. */
  year?: number
}

/** The name of one of several of a sort at the start of a sentence: B端……. */
export interface SortedOpening extends Opening {
  /** What it is one of: equal for B端 and C端, for 好处 and 坏处. */
  sort: string
}

/**
 * A sentence that is being read: what its members share is worked out once, when one of them is asked for. Most
 * sentences have few of the shapes below: a language tells so before it looks for one.
 */
export interface Reading {
  readonly stance: Stance
  /** The words that make a point; the whole sentence where no cut is safe. */
  condense: (topic: Topic) => Piece[]
  /** Whether these pieces of it lean on a sentence before it (`said` is what they say), where all of it does not. */
  partLeans: (pieces: readonly Piece[], said: string) => boolean
  /**
   * Whether a sentence that leans can stand right under the words `before`, those of a sentence before it: they speak of
   * what its pronoun stands for, or of the noun that it points to.
   */
  takesUp: (before: string) => boolean
  /** The sentences of a two-sided passage as two sides: which sentence, and which of its words. */
  readonly sides: [Side, Side] | undefined
  /** 与 A 不同，B ……: what the sentence is unlike, its subject and its claim. */
  readonly unlike: { other: string; subject: Piece; claim: Piece } | undefined
  /**
   * Members that one sentence counts (一是……；二是……) or, `ordered`, tells as a chain of steps (先……，再……，最后……),
   * and what announces them.
   */
  readonly row: { lead?: Piece; members: Piece[]; ordered?: boolean } | undefined
  /** Three results or more that one sentence tells of one measure ("X reached 41 %, Y 38 % and Z 12 %"). */
  readonly results: Result[] | undefined
  /** Opens the first or second half of a comparison that runs over two sentences. */
  readonly half: 'first' | 'second' | undefined
  /** The scene that a sentence opens with ("In education, …"): a head for what follows. */
  readonly scene: Opening | undefined
  /** The name that a sentence opens with, of one of several of a sort: a head for what follows. */
  readonly sorted: SortedOpening | undefined
  /** The date or stage that a sentence opens with ("In 2017 …", 如今，……). */
  readonly stage: Opening | undefined
  /** The one share or multiple that a sentence turns on, if it has just one. */
  readonly figure: Piece | undefined
  /** What a sentence speaks of, as a topic that can title a slide: the words before its verb. */
  readonly subject: Piece | undefined
  /** The word that members of a row open with alike (如果……。如果……。如果……。), if it opens so. */
  readonly rowCue: string | undefined
  /** Whether a sentence names something and says nothing of it ("Rooms for four."): an answer, no claim. */
  readonly verbless: boolean
  /** Whether a sentence tells how things stood, or a moment of a story: it seldom says what they come to. */
  readonly sets: boolean
  /** Whether a sentence tells its hearer to do something, which it says nothing without: no prohibition. */
  readonly commands: boolean
  /** Whether a sentence only says what something is not or does not do: what is so mostly comes next. */
  readonly denies: boolean
  /** Whether a sentence lists when its claim holds (if …, if …, or if …): it reads like a list, however long it is. */
  readonly listsCases: boolean
  /** Whether a sentence takes back or turns what the one before it said. */
  readonly counters: boolean
  /** Whether a sentence says when the claim before it holds (Only if …, 除非……): it limits that claim in a paragraph of its own, too. */
  readonly limits: boolean
}

/** A name of what a passage speaks of: which of its sentences, and which of the words. */
export interface Topical {
  at: number
  piece: Piece
}

export interface Language {
  /** Units spoken a minute: words, or characters where words are not spaced. */
  rate: number
  /** How many of those units a text has. */
  units: (text: string) => number
  /** Content words of a text, lower case, for comparing texts. */
  terms: (text: string) => string[]
  /** What a text says, for counting it: its terms, and words that are common to all texts where the language tells them. */
  tokens: (text: string) => string[]
  /** Whether one of these is common to all texts (the, of) and says nothing by itself. */
  isCommon: (word: string) => boolean
  /**
   * The longest title and the longest point that read well, and the most that a slide holds
   * with its title and kicker, in {@link units}.
   */
  longest: { title: number; point: number; slide: number }
  /** Read one sentence, to ask how it stands, what its point is and what shape it has. */
  read: (text: string) => Reading
  /** Whether the words hold a pronoun that perhaps only what stands before them explains. */
  pronoun: (words: string) => boolean
  /** Where a long sentence falls into independent statements (at semicolons): start and end of each. */
  statements: (text: string) => { start: number; end: number }[]
  /** What sentences speak of together, as topics that can title a slide, best first; the first `shown` are its points. */
  topics: (texts: readonly string[], shown: number) => Topical[]
  /** What a sentence defines, if its term is what the heading speaks of. */
  defines: (text: string, heading: string) => { term: Piece; gloss: Piece } | undefined
  /** Whether a clause turns or limits the claim before it, so that it cannot go. */
  turns: (clause: string) => boolean
  isConclusion: (heading: string) => boolean
  /** Whether a heading stands behind the end of an article: over its sources, or over thanks and appendices. */
  back: (heading: string) => 'sources' | 'more' | undefined
  /** Whether a heading stands over what leads to the argument (Background, 背景) or is left behind it (其他). */
  isAside: (heading: string) => boolean
  /** Whether a heading, or what leads to a list, names things without an order: reasons, kinds, sources (参考文献). */
  sorts: (text: string) => boolean
  /** Whether a paragraph opens as the last words of a talk do. */
  closes: (text: string) => boolean
  /** A point's punctuation as the language sets it; same length as `text`. */
  punctuate: (text: string) => string
  /** Whether points start with a capital letter. */
  capital: boolean
  /** Lectern's own words. */
  words: { agenda: string; recap: string; minutes: (count: number) => string; untitled: string }
}
