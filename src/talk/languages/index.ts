/** The language of a tag; one file per language, `plain` for those without one. */
import { english } from './en/index.ts'
import type { Language } from './language.ts'
import { plain } from './plain.ts'
import { traditional, wordsOf } from './words.ts'
import { chinese } from './zh/index.ts'

const languages = new Map<string, Language>([
  ['zh', chinese],
  ['en', english],
])

/** The language for a BCP 47 tag, by its first part. */
export function languageOf(tag: string): Language {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return { ...chinese, words: traditional }
  const words = wordsOf(language)
  return languages.get(language) ?? (words ? { ...plain, words } : plain)
}
