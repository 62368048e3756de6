/** Lectern's own words, in languages that it knows little else of. */
import type { Language } from './language.ts'

const minutes = (unit: string) => (count: number) => `${count} ${unit}`

const words: Record<string, Language['words']> = {
  ar: { agenda: 'المحتويات', recap: 'باختصار', minutes: minutes('د'), untitled: 'بلا عنوان' },
  de: { agenda: 'Überblick', recap: 'Kurz gesagt', minutes: minutes('Min.'), untitled: 'Ohne Titel' },
  es: { agenda: 'Índice', recap: 'En resumen', minutes: minutes('min'), untitled: 'Sin título' },
  fa: { agenda: 'فهرست', recap: 'خلاصه', minutes: minutes('دقیقه'), untitled: 'بدون عنوان' },
  fr: { agenda: 'Au programme', recap: 'En bref', minutes: minutes('min'), untitled: 'Sans titre' },
  he: { agenda: 'על סדר היום', recap: 'בקיצור', minutes: minutes('דק׳'), untitled: 'ללא כותרת' },
  it: { agenda: 'In programma', recap: 'In breve', minutes: minutes('min'), untitled: 'Senza titolo' },
  ja: { agenda: '本日の内容', recap: 'まとめ', minutes: (count) => `${count}分`, untitled: '無題' },
  ko: { agenda: '오늘의 내용', recap: '정리', minutes: (count) => `${count}분`, untitled: '제목 없음' },
  nl: { agenda: 'Overzicht', recap: 'Kortom', minutes: minutes('min.'), untitled: 'Zonder titel' },
  pt: { agenda: 'Roteiro', recap: 'Em resumo', minutes: minutes('min'), untitled: 'Sem título' },
  ru: { agenda: 'План', recap: 'Коротко', minutes: minutes('мин'), untitled: 'Без названия' },
}

/** Chinese in the characters of Taiwan and Hong Kong. */
export const traditional: Language['words'] = {
  agenda: '今天要談的',
  recap: '要點回顧',
  minutes: (count) => `${count} 分鐘`,
  untitled: '未命名',
}

/** The words of a language, by the first part of its tag; undefined where none are known. */
export function wordsOf(tag: string): Language['words'] | undefined {
  return Object.hasOwn(words, tag) ? words[tag] : undefined
}
