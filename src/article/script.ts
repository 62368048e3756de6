/** Which script a character belongs to, as far as sentences and line joins depend on it. */

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー々〇]/u
const wide = /[\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]/

/** Han or kana: scripts that put no space between words. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && han.test(character)
}

/** Full-width punctuation, and the quotes and dashes that Chinese shares with Latin. */
export function isWidePunctuation(character: string | undefined): boolean {
  return character !== undefined && wide.test(character)
}
