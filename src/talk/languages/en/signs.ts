/**
 * Words without which a cue is not there, each as a bit. A cue of several words is looked for
 * only where the sentence holds one of its signs.
 */
import { leadWords } from './leads.ts'

/** What stands in a sentence, or opens it, if it holds a cue of that name; at most 32 names. */
const words = {
  weighty:
    'key main most important crucial essential central must fundamental fundamentally significant significantly critical core problem question answer reason aim goal matter matters show propose present introduce find demonstrate outperform outperforms improve improves novel because therefore means never only',
  kind: 'reason reasons way ways problem problems challenge challenges advantage advantages benefit benefits step steps stage stages part parts thing things kind kinds type types form forms question questions point points development developments direction directions trend trends idea ideas force forces change changes option options route routes task tasks role roles group groups level levels layer layers lesson lessons cause causes factor factors cost costs answer answers aspect aspects principle principles property properties goal goals contribution contributions rule rules limit limits limitation limitations follow out',
  following: 'following',
  /** Ends a sentence that announces what follows it. */
  announced: 'why follows are below',
  shown:
    'after figure table fig course admittedly sure fair certainly granted cliché cliche stereotype myth prejudice misconception temptation belief view wisdom answer story explanation assumption',
  ordinal:
    'first firstly to for the second secondly third thirdly fourth fourthly fifth fifthly finally lastly last',
  pointing:
    'did does do most many few several either two three four five six seven which who whose whom this that these those such he she his her him the both neither here there one each some another others again so too all none what it even perhaps maybe and or nor not mine yours hers ours theirs',
  /** Can point to what stands before the sentence, or count it. */
  back: 'this that these those such both most some many few all several none either each one two three four five so hers theirs',
  /** Names of what is told only in the next sentence. */
  nameless:
    'lesson rule argument answer reason trick point idea principle moral solution explanation message catch difference logic upshot result conclusion consequence theory plan story picture method recipe price snag exception difficulty problem deserves deserve needs need thing',
  general: 'nobody no everyone everybody we you people some many few most all',
  pronoun: 'it its they them their he him his she her',
  illustrating:
    'textbooks guidebooks handbooks newspapers experts commentators for e consider imagine suppose take think picture say figure table as see only admittedly granted of certainly to we you it critics opponents sceptics skeptics some many most people others one my i thank thanks welcome with yours best kind dear',
  figured: 'figure table fig',
  saying: 'said asked replied answered told',
  referring: 'see refer consult details information examples',
  speaking: 'i we compare contrast and but so now let notice note consider ask look see',
  past: 'previously formerly until past before hitherto earlier used',
  concluding: 'in to overall all therefore thus hence as consequently the',
  number: 'two three four five six seven several a some many',
  lead: leadWords,
  counted: 'the first second third fourth fifth last final',
  hand: 'hand other',
  then: 'then',
  scene: 'in at for within',
  stage: 'in by around since from on today now later at early nowadays eventually originally',
  demand: 'should must ought need needs needed necessary',
  reason: 'because therefore so hence consequently',
  guess: 'may might could perhaps maybe probably',
  counters: 'that this they those these however but yet unfortunately honestly sadly in actually it',
  ties: 'also then therefore thus hence furthermore moreover additionally consequently accordingly likewise',
  paired:
    'neither either both whether between from only just merely so such as more less fewer rather better other same not first former hand some',
  limits: 'but and yet only unless except excluding provided as the this that it all none',
}

export type Sign = keyof typeof words

/** How many there are. */
export const signs = Object.keys(words).length

/** The bits of these signs together. */
export function bits(...signs: readonly Sign[]): number {
  const names = Object.keys(words)
  return signs.reduce((sum, sign) => sum | (1 << names.indexOf(sign)), 0)
}

/** The words of a sign. */
export function wordsOf(sign: Sign): ReadonlySet<string> {
  return new Set(words[sign].split(' '))
}

/** A word of letters that English has not may be a sign of anything. */
export const everySign = -1

/** The bits of every word that is a sign, lower case. */
export const signsOf: ReadonlyMap<string, number> = allBits()

function allBits(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, list] of Object.values(words).entries())
    for (const word of list.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << index))
  return found
}

/** What the parts of a word are signs of ("state-of-the-art", "nobody's"). */
export function signsOfParts(word: string): number {
  return word.split(/[^a-z\d_]+/u).reduce((sum, part) => sum | (signsOf.get(part) ?? 0), 0)
}

/** What the words of a sentence, or of a part of it, are signs of. */
export interface Signs {
  /** Its first word. */
  opens: number
  /** Any of its words. */
  holds: number
  /** Its last word. */
  ends: number
}

/**
 * A pattern that is tried only where a word stands without which it cannot match: one that is a sign of `opens` as the
 * first, of `holds` anywhere, or of `ends` as the last.
 */
export class Cue {
  readonly pattern: RegExp
  private readonly opens: number
  private readonly holds: number
  private readonly ends: number

  constructor(pattern: RegExp, { opens, holds, ends }: { opens?: Sign; holds?: Sign; ends?: Sign }) {
    this.pattern = pattern
    this.opens = opens ? bits(opens) : 0
    this.holds = holds ? bits(holds) : 0
    this.ends = ends ? bits(ends) : 0
  }

  /** Whether it can stand among words that are these signs. */
  may(signs: Signs): boolean {
    return ((signs.opens & this.opens) | (signs.holds & this.holds) | (signs.ends & this.ends)) !== 0
  }

  /** Whether it stands in `text`, whose words are these signs. */
  test(text: string, signs: Signs): boolean {
    return this.may(signs) && this.pattern.test(text)
  }
}
