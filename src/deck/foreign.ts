/** `lang` on what is written in another language than the talk, as far as its script tells. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { detectLanguage } from '../article/detect-language.ts'
import { roleIn } from './characters.ts'
import { directionOf } from './direction.ts'
import type { Role } from './theme.ts'

/** What is in no language, or is drawn otherwise than text. */
const untouched = new Set(['svg', 'pre', 'code', 'math'])

/** Words in a script in which a talk in another language is not written. */
interface Script {
  /** The languages that are written in it. */
  own: readonly string[]
  run: RegExp
  /** Which of them it is; undefined where nothing tells. */
  lang: (run: string) => string | undefined
}

/** Words of a script, with what may stand between them. */
function runOf(script: string, least = 1): RegExp {
  const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\p{N}]*`
  return new RegExp(`${word}(?:[\\s.,:;'’&/–-]{1,2}${word}){${least - 1},}`, 'gu')
}

// Between quotation marks the whole is in one language.
const kanaRun =
  /(?<=[「『《“])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,16}[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,16}(?=[」』》”])|[\p{Script=Hiragana}\p{Script=Katakana}ー](?:\p{Script=Han}{0,4}[\p{Script=Hiragana}\p{Script=Katakana}ー])+/gu
const hanRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/** In an alphabet, fewer words than this may be a name or a term, which is in no language. */
const fewestWords = 3

const latin: Script = { own: [], run: runOf('Latin', fewestWords), lang: english }
/** Among Chinese characters only kana tell: what stands from one to the next is Japanese. */
const kana: Script = { own: ['ja'], run: kanaRun, lang: () => 'ja' }
const han: Script = { own: ['zh', 'yue', 'ja', 'ko'], run: hanRun, lang: chineseOrJapanese }
const others: readonly Script[] = [
  { own: ['ko'], run: runOf('Hangul'), lang: () => 'ko' },
  {
    own: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
    run: runOf('Cyrillic'),
    lang: cyrillic,
  },
  { own: ['el'], run: runOf('Greek', 2), lang: () => 'el' },
  { own: ['he', 'yi'], run: runOf('Hebrew'), lang: () => 'he' },
  { own: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'], run: runOf('Arabic'), lang: arabic },
  { own: ['th'], run: runOf('Thai'), lang: () => 'th' },
  { own: ['hi', 'mr', 'ne', 'sa'], run: runOf('Devanagari'), lang: () => undefined },
]

function english(run: string): string | undefined {
  return /^\p{ASCII}*$/u.test(run.replaceAll('’', "'")) && detectLanguage(run) === 'en' ? 'en' : undefined
}

function chineseOrJapanese(run: string): string {
  const found = detectLanguage(run)
  return found === 'zh-CN' ? 'zh' : found
}

/** Letters that one language has and its neighbours have not. */
function cyrillic(run: string): string | undefined {
  if (/[їєґ]/i.test(run)) return 'uk'
  return /[ыэё]/i.test(run) && !/[іўәғқңөұүһј]/i.test(run) ? 'ru' : undefined
}

function arabic(run: string): string | undefined {
  if (/[ٹڈڑںہے]/.test(run)) return 'ur'
  if (/[پچژگ]/.test(run)) return 'fa'
  return /[ةىأإ]|(?:^|\s)ال/.test(run) ? 'ar' : undefined
}

function foreignTo(lang: string): readonly Script[] {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  const scripts = [...(['zh', 'yue', 'ko'].includes(language) ? [kana] : [han]), ...others]
  const foreign = scripts.filter(({ own }) => !own.includes(language))
  const isLatin = foreign.length === scripts.length && language !== 'zh' && language !== 'yue'
  return isLatin ? foreign : [...foreign, latin]
}

/**
 * Wrap words of another script than the talk's in `span[lang]`, where the script tells the language, also with the
 * direction of its lines. What has a `lang` says in `data-face` which face it is in, since the faces of another language
 * are other ones. No text changes.
 */
export function markForeign(section: Element, lang: string): void {
  const layout = section.properties['dataLayout']
  walk(section, lang, 'body', typeof layout === 'string' ? layout : undefined)
}

function walk(element: Element, lang: string, role: Role, layout: string | undefined): void {
  const scripts = foreignTo(lang)
  element.children = element.children.flatMap((child, index): ElementContent[] => {
    if (child.type === 'text') return divided(child.value, scripts, lang, role)
    if (child.type !== 'element' || untouched.has(child.tagName)) return [child]
    const own = child.properties['lang']
    const isFirstCell = index === 0 && child.tagName === 'td'
    const inner = isFirstCell ? 'head' : roleIn(child, role, layout)
    if (typeof own === 'string') child.properties['dataFace'] = inner
    walk(child, typeof own === 'string' ? own : lang, inner, layout)
    return [child]
  })
}

/** A text with its foreign runs in elements. */
function divided(text: string, scripts: readonly Script[], lang: string, role: Role): ElementContent[] {
  const found = scripts
    .flatMap(({ run, lang: langOf }) =>
      [...text.matchAll(run)].map(({ index, 0: words }) => ({ index, words, lang: langOf(words) })),
    )
    .sort((a, b) => a.index - b.index)
  const made: ElementContent[] = []
  let done = 0
  for (const { index, words, lang: own } of found) {
    if (own === undefined || index < done) continue
    if (index > done) made.push({ type: 'text', value: text.slice(done, index) })
    made.push(h('span', { ...inLanguage(own, lang), dataFace: role }, words))
    done = index + words.length
  }
  if (done < text.length || made.length === 0) made.push({ type: 'text', value: text.slice(done) })
  return made
}

function inLanguage(own: string, around: string): Properties {
  const [dir, outer] = [directionOf(own), directionOf(around)]
  return { lang: own, ...(dir !== outer && { dir: dir ?? 'ltr' }) }
}
