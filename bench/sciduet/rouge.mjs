/**
 * ROUGE-1, -2 and -L (F1) of one text against another, after Lin, "ROUGE: A Package for Automatic
 * Evaluation of Summaries" (2004): lower case, endings cut, no stop words left out.
 */

export function tokens(text) {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s|ly)$/u, '') : word))
}

/** How often each run of `size` tokens occurs. */
export function grams(list, size) {
  const counts = new Map()
  for (let at = 0; at + size <= list.length; at++) {
    const gram = list.slice(at, at + size).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** @returns {[number, number, number]} each 0 to 1 */
export function rouge(text, reference) {
  const [own, theirs] = [tokens(text), tokens(reference)]
  return [
    overlap(own, theirs, 1),
    overlap(own, theirs, 2),
    f1(common(own, theirs), own.length, theirs.length),
  ]
}

function overlap(own, theirs, size) {
  const wanted = grams(theirs, size)
  let shared = 0
  for (const [gram, times] of grams(own, size)) shared += Math.min(times, wanted.get(gram) ?? 0)
  return f1(shared, Math.max(0, own.length - size + 1), Math.max(0, theirs.length - size + 1))
}

/** The length of the longest common subsequence. */
function common(own, theirs) {
  let previous = new Uint16Array(theirs.length + 1)
  for (const token of own) {
    const row = new Uint16Array(theirs.length + 1)
    for (let at = 0; at < theirs.length; at++) {
      row[at + 1] = theirs[at] === token ? previous[at] + 1 : Math.max(previous[at + 1], row[at])
    }
    previous = row
  }
  return previous[theirs.length]
}

function f1(shared, own, theirs) {
  return shared === 0 ? 0 : (2 * shared) / (own + theirs)
}
