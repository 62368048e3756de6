/** The few words that Lectern itself puts on a page, by language; English where it knows none. */
export interface OwnWords {
  minutes: (count: number) => string
}

const english: OwnWords = { minutes: (count) => `${count} min` }

const byLanguage: Record<string, OwnWords> = {
  en: english,
  zh: { minutes: (count) => `${count} 分钟` },
  ja: { minutes: (count) => `${count} 分` },
}

/** Lectern's own words in the language of a BCP 47 tag. */
export function ownWords(lang: string): OwnWords {
  return byLanguage[lang.toLowerCase().split('-')[0] ?? ''] ?? english
}
