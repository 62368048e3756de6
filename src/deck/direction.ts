/** Which way the lines of a language run. */

/** Scripts that run from right to left, and the languages that are written in one of them where their tag names none. */
const scripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg'])
const languages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** `rtl` for a BCP 47 tag whose lines run from right to left; undefined for the usual way. */
export function directionOf(lang: string): 'rtl' | undefined {
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  const script = rest.find((part) => /^[a-z]{4}$/.test(part))
  return (script === undefined ? languages.has(language) : scripts.has(script)) ? 'rtl' : undefined
}
