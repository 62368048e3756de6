/** The mark that opens a quotation, by language (CLDR 46, `quotationStart`). */
const marks: Readonly<Record<string, string>> = {
  '„': 'bg cs da de et hr hu is lt lv mk pl ro sk sl sq sr',
  '«': 'ar be el es fa fr hy it kk no nb pt-PT ru uk',
  '”': 'fi he sv',
  '「': 'ja zh-Hant zh-HK zh-MO zh-TW',
}
/** What the style sheets write where nothing is said. */
export const usualMark = '“'

const byLanguage = new Map(
  Object.entries(marks).flatMap(([mark, tags]) => tags.split(' ').map((tag) => [tag, mark])),
)

/** The mark that stands before a quotation in the language of a BCP 47 tag: `“` where it has no other. */
export function openingMark(lang: string): string {
  const [language = ''] = lang.split('-')
  return (
    byLanguage.get(lang) ??
    byLanguage.get(lang.split('-').slice(0, 2).join('-')) ??
    byLanguage.get(language) ??
    usualMark
  )
}
