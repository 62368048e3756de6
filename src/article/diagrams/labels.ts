/** The words of a label, without what only styles them. */

const named: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  semi: ';',
  colon: ':',
  hash: '#',
}

/** Lines of a label: `<br/>` and line ends break; other tags, icons and Markdown's signs go. */
export function labelText(words: string): string[] {
  const isMarkdown = /^"?`[^]*`"?$/u.test(words.trim())
  const unquoted = words
    .trim()
    .replace(/^"`?([^]*?)`?"$/u, '$1')
    .replace(/^`([^]*)`$/u, '$1')
  return unquoted
    .replace(/<br\s*\/?>|\\n/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/\bfa[bklrs]?:fa-[\w-]+\s*/gu, '')
    .split('\n')
    .map((line) =>
      decode(isMarkdown ? withoutMarkdown(line) : line)
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line, _, all) => line !== '' || all.length === 1)
}

function withoutMarkdown(line: string): string {
  return line
    .replace(/(\*\*|__)(.+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
}

/** `#35;`, `#quot;`, `&amp;`: Mermaid's escapes, and HTML's. */
function decode(text: string): string {
  return text.replace(/[#&](#?)(x?)(\w+);/gu, (whole, _: string, hex: string, name: string) => {
    if (/^\d+$/u.test(name) || (hex !== '' && /^[\da-f]+$/iu.test(name))) {
      const code = Number.parseInt(name, hex === '' ? 10 : 16)
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole
    }
    return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
  })
}
