/** Reveal's style sheet, made to stand under the themes'. */

/**
 * In a layer, so that every rule of a theme wins whatever its specificity. `!important` would turn that around, and
 * its rules for paper would set the slides as plain text: themes print them as they are.
 */
export function revealSheet(css: string): string {
  return `@layer reveal{${withoutPrint(css).replaceAll('!important', '')}}`
}

function withoutPrint(css: string): string {
  const start = css.indexOf('@media print{')
  if (start < 0) return css
  const end = endOfBlock(css, css.indexOf('{', start))
  return css.slice(0, start) + withoutPrint(css.slice(end))
}

/** Behind the brace that closes the one at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    else if (css[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return css.length
}
