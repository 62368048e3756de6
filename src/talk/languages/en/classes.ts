/**
 * Classes of single words that rules ask for, each as a bit. A word is looked up once (`lexicon.ts`) and has the bits of
 * all classes that it is of: to ask for one costs no pattern. At most 32.
 */
const words = {
  /** Point to what was named, or to what a clause behind them says. */
  pointing: 'this that these those such',
  /** Point at the end of a sentence. */
  pointingAlone: 'this that these those both',
  /** Stand for things, and are no nouns. */
  something: 'what whatever something anything everything this that one',
  each: 'each every no any',
  few: 'two three four five',
  one: 'one ones',
  article: 'a an one ones',
  theirs: 'hers theirs',
  /** When or how, not what: "this year", "these days". */
  time: 'day days week weeks month months year years time times moment morning afternoon evening night summer winter spring autumn season century decade way sort kind',
  says: 'say says said think thinks thought',
  does: 'do does did',
  is: "is isn't isn’t are aren't aren’t was wasn't wasn’t were weren't weren’t",
  modal:
    "can can't can’t could couldn't couldn’t may might must mustn't mustn’t shall should shouldn't shouldn’t will would wouldn't wouldn’t won't won’t cannot needn't needn’t do don't don’t does doesn't doesn’t did didn't didn’t",
  /** Nobody but who tells a story does this. */
  replied:
    'answered replied nodded laughed smiled shrugged sighed whispered shouted muttered grinned frowned joked',
  asked: 'asked told',
  /** What was asked or known stands before. */
  asking: 'know knew ask asked wonder wondered agree agreed',
}

export type WordClass = keyof typeof words

/** The bit of a class. */
export function classOf(name: WordClass): number {
  return 1 << Object.keys(words).indexOf(name)
}

/** The bits of every word that is of a class, lower case. */
export const classesOf: ReadonlyMap<string, number> = allBits()

function allBits(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, list] of Object.values(words).entries())
    for (const word of list.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << index))
  return found
}

/** Whether there is a word, and it is of one of these classes. */
export function isOf(word: { readonly classes: number } | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0
}
