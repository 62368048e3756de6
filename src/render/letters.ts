/**
 * The letters and digits of a text as they are compared: compatibility forms made one (ligatures, Kangxi radicals,
 * mathematical alphabets), case and everything else left out, since fonts and styles change them.
 */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** How often each letter comes. */
export function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Whether `text` holds right-to-left script, which a PDF stores in the order of the eye. */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
