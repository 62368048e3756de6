/** Cases that an English sentence lists: "Go to hospital if you vomit blood, if a nosebleed does not stop, or if …". */

const next = /, (?:(?:and|or) )?(if|when|because|that) /giu

/** How many clauses of one kind its claim has, one after the other; 0 where there are no two. */
export function cases(text: string): number {
  const found = text.match(next)
  const [first] = found ?? []
  if (!found || first === undefined) return 0
  const cue = cueOf(first)
  const opens = text.slice(0, text.indexOf(first)).search(new RegExp(`\\b${cue} `, 'iu'))
  return opens >= 0 && found.every((one) => cueOf(one) === cue) ? found.length + 1 : 0
}

function cueOf(link: string): string {
  return link.trim().split(' ').at(-1)?.toLowerCase() ?? ''
}
