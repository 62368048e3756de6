/** Any other language: what position, length and punctuation tell, without words. */
import type { Piece } from '../phrase.ts'
import type { Language, Reading, Stance } from './language.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu

/** Words; in scripts without spaces two characters count as a word. */
function units(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0
  return Math.ceil(characters / 2) + (text.replace(unspaced, ' ').match(word)?.length ?? 0)
}

function terms(text: string): string[] {
  const pairs = (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu) ?? []
  ).flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)))
  return [
    ...pairs,
    ...(text.toLowerCase().replace(unspaced, ' ').match(word) ?? []).filter((one) => one.length > 3),
  ]
}

function stance(text: string): Stance {
  return {
    ordinal: undefined,
    names: undefined,
    pronoun: undefined,
    frames: false,
    announces: /[:：]\s*$/u.test(text),
    asks: /[?？؟]\s*$/u.test(text),
    leans: false,
    illustrates: false,
    tells: false,
    supposes: false,
    concludes: false,
    emphasis: 0,
    claims: 0,
  }
}

/** Ends a sentence; what belongs to its last words does not: a percent sign, a closing quotation mark, the mark of a question. */
const end = /(?:(?![%‰‱٪؉′″‴*#&@'"?？؟¿!！¡])[\p{Po}\s])+$/u

/** The sentence without its closing punctuation. */
function condense(text: string): Piece[] {
  const kept = text.replace(end, '').length
  return kept > 0 ? [{ start: 0, end: kept, before: '' }] : []
}

/** Without words no shape is seen in a sentence. */
const shapeless: Omit<Reading, 'stance' | 'condense'> = {
  partLeans: () => false,
  takesUp: () => false,
  sides: undefined,
  unlike: undefined,
  row: undefined,
  results: undefined,
  half: undefined,
  scene: undefined,
  sets: false,
  sorted: undefined,
  stage: undefined,
  subject: undefined,
  figure: undefined,
  counters: false,
  rowCue: undefined,
  verbless: false,
  commands: false,
  denies: false,
  listsCases: false,
  limits: false,
}

export const plain: Language = {
  // Between the two languages measured; see theirs.
  rate: 130,
  units,
  terms,
  tokens: terms,
  isCommon: () => false,
  longest: { title: 10, point: 18, slide: 41 },
  read: (text) => ({ ...shapeless, stance: stance(text), condense: () => condense(text) }),
  pronoun: () => false,
  statements: (text) => [{ start: 0, end: text.length }],
  topics: () => [],
  defines: () => undefined,
  turns: () => true,
  closes: () => false,
  isConclusion: () => false,
  back: () => undefined,
  isAside: () => false,
  sorts: () => false,
  punctuate: (text) => text,
  capital: false,
  words: { agenda: 'Agenda', recap: 'In short', minutes: (count) => `${count} min`, untitled: '…' },
}
