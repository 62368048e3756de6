/** In which order the characters of a language look for their glyphs: the theme's faces, then those of every script. */
import type { Role, Theme } from './theme.ts'

/** A language whose order of faces is its own; `other` for all the rest. */
export type Order = 'hans' | 'hant' | 'ja' | 'ko' | 'vi' | 'other'

/** Each order's languages, as a browser matches them: `zh` is `zh-TW` too. */
const languages: Readonly<Record<Exclude<Order, 'other'>, readonly string[]>> = {
  hans: ['zh'],
  hant: ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'],
  ja: ['ja'],
  ko: ['ko'],
  vi: ['vi'],
}

/** The order that a text in the language of a BCP 47 tag has. */
export function orderOf(lang: string): Order {
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  if (language === 'zh') return rest.some((part) => /^(hant|tw|hk|mo)$/.test(part)) ? 'hant' : 'hans'
  if (language === 'ja' || language === 'ko' || language === 'vi') return language
  return 'other'
}

/** The elements that say that they are in a language of this order. */
export function selectorOf(order: Order): string {
  if (order === 'other') return `[lang]${noneOf(['zh', 'ja', 'ko', 'vi'])}`
  const own = `[lang]:is(${languages[order].map((lang) => `:lang(${lang})`).join(', ')})`
  return order === 'hans' ? `${own}${noneOf(languages.hant)}` : own
}

// A list inside `:lang()` is not known to every browser.
function noneOf(all: readonly string[]): string {
  return `:not(${all.map((lang) => `:lang(${lang})`).join(', ')})`
}

/** The endings of the families with Chinese characters, nearest shapes first. */
const wideEndings: Readonly<Record<Order, readonly string[]>> = {
  hans: ['SC', 'TC', 'JP', 'KR'],
  hant: ['TC', 'HK', 'SC', 'JP', 'KR'],
  ja: ['JP', 'SC', 'TC', 'KR'],
  ko: ['KR', 'JP', 'TC', 'SC'],
  vi: ['SC', 'TC', 'JP', 'KR'],
  other: ['SC', 'TC', 'JP', 'KR'],
}
const wideFamily = / (SC|TC|HK|JP|KR)$/
/** What fills a square in Chinese and Japanese: their characters, their punctuation, and the marks that alphabets have too. */
export const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef“”‘’…—]/u

/** Alphabets that a theme's own face may lack. */
const alphabets = { sans: ['Source Sans 3'], serif: ['Source Serif 4', 'Source Sans 3'] } as const
export const emojiFamily = 'Noto Emoji'
const signs = ['STIX Two Math', 'Noto Sans Symbols 2', emojiFamily]
/** Further scripts, by the names of the Noto families; those that are not installed set nothing. */
const scripts =
  'Arabic Hebrew Devanagari Thai Bengali Tamil Telugu Kannada Malayalam Gujarati Gurmukhi Sinhala Khmer Lao Myanmar Georgian Armenian Ethiopic'.split(
    ' ',
  )

/** The families that set a role in a language, in the order in which a browser is to ask them. */
export interface Stack {
  /** Asked first, and only for what fills a square: the marks that scripts share are theirs, the letters are not. */
  leading: string[]
  families: string[]
}

/** The stack of a role, in the theme's manner: serifs where the theme's own value ends in `serif`. */
export function stackOf(
  { families, generics }: Pick<Theme, 'families' | 'generics'>,
  role: Role,
  order: Order,
): Stack {
  const named = families[role]
  const isSerif = generics[role] === 'serif'
  const own = named.filter((family) => !wideFamily.test(family) && !signs.includes(family))
  const wide = wideEndings[order].map((ending) => [
    ...named.filter((family) => family.endsWith(` ${ending}`)),
    ...noto(ending, isSerif),
  ])
  // Code and formulas are Latin first in every language.
  const leads = (order === 'hans' || order === 'hant' || order === 'ja') && role !== 'mono' && role !== 'math'
  const [first = [], ...rest] = wide
  const all = [
    ...(leads ? [] : named.slice(0, 1)),
    ...own,
    ...alphabets[isSerif ? 'serif' : 'sans'],
    ...first,
    ...rest.flat(),
    ...signs,
    ...scripts.flatMap((script) => noto(script, isSerif)),
  ]
  return { leading: leads ? first : [], families: [...new Set(all)] }
}

function noto(name: string, isSerif: boolean): string[] {
  // What has serifs in Latin is naskh in Arabic.
  const serif = name === 'Arabic' ? 'Noto Naskh Arabic' : `Noto Serif ${name}`
  return isSerif ? [serif, `Noto Sans ${name}`] : [`Noto Sans ${name}`]
}

/** The package of fonts, to be installed beside Lectern, that has a character; undefined where nobody knows one. */
export function packageOf(character: string, order: Order): string | undefined {
  if (/\p{Script=Hangul}/u.test(character)) return packageNamed('KR')
  if (square.test(character)) return packageNamed(wideEndings[order][0] ?? 'SC')
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character))
  return script && packageNamed(script)
}

function packageNamed(name: string): string {
  return `@fontsource/noto-sans-${name.toLowerCase()}`
}
