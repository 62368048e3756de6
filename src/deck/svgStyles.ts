/** Styles of a picture, kept where they only draw: declarations filtered, rules of `<style>` bound to the picture. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Stands for the picture's own prefix in the ids of a scoped rule, until that is known. */
export const idMark = '@@'
/** Stands for the id of the picture itself. */
const rootMark = '@root@'

const properties = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray
  stroke-dashoffset stroke-miterlimit opacity color display visibility paint-order vector-effect shape-rendering clip-path
  clip-rule mask marker marker-start marker-mid marker-end stop-color stop-opacity font-size font-weight font-style
  font-variant text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing
  writing-mode filter flood-color flood-opacity mix-blend-mode text-transform`.split(/\s+/),
)

/** `url()` with a part of the picture; the second group is its id. */
export const ownUrl = /url\(\s*(["']?)#([^\s"'()<>\\]+)\1\s*\)/gi

/** A family that says something about the text: all others are the talk's own, whose fonts are embedded. */
export function familyOf(value: string): string | undefined {
  return /mono|courier|consol/i.test(value) ? 'var(--mono)' : undefined
}

/** Whether a value may load something: any `url()` but one to a part of the picture, and whatever hides one. */
export function loads(value: string): boolean {
  const rest = value.replace(ownUrl, '')
  return /url\s*\(|image(-set)?\s*\(|src\s*\(|@import|expression\s*\(|javascript:|\\|\/\*|</i.test(rest)
}

/**
 * The declarations that draw. Families are left out, so that text is set in the
 * talk's embedded fonts; only a monospaced one says something about the text.
 */
export function safeDeclarations(text: string): string {
  return text
    .split(';')
    .flatMap((declaration) => {
      const [name = '', ...rest] = declaration.split(':')
      const property = name.trim().toLowerCase()
      const value = rest.join(':').trim()
      if (property === 'font-family') return familyOf(value) ? ['font-family:var(--mono)'] : []
      const allowed = properties.has(property) && value !== '' && !loads(value) && !/[{}@&]/.test(value)
      return allowed ? [`${property}:${value}`] : []
    })
    .join(';')
}

/**
 * Put the rules of the `<style>` elements in `source` into `target`, each bound to
 * the target's id. Returns whether there was anything that may load something.
 */
export function scopeStyles(source: Element, target: Element): boolean {
  const sheets: string[] = []
  visit(source, 'element', (element: Element) => {
    if (element.tagName === 'style') sheets.push(toString(element).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ''))
  })
  const rules = sheets.flatMap(scopedRules)
  if (rules.length > 0) {
    const id = (target.properties['id'] ??= 'root')
    target.children.unshift(h('style', rules.join('\n').replaceAll(rootMark, id)))
  }
  return sheets.some(loads)
}

/** The plain rules of a sheet; what stands under an at-rule is for another medium, or loads something. */
function scopedRules(sheet: string): string[] {
  const plain = sheet.replace(/@[^{};]*;/g, '').replace(/@[^{}]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', declarations = '']) => {
    const kept = selectors
      .split(',')
      .map(scopedSelector)
      .filter((selector) => selector !== undefined)
    const safe = safeDeclarations(declarations).replace(ownUrl, `url(#${idMark}$2)`)
    return kept.length > 0 && safe !== '' ? [`${kept.join(',')}{${safe}}`] : []
  })
}

/** A selector under the picture's id; undefined for one that is not plain. */
function scopedSelector(selector: string): string | undefined {
  const plain = selector.trim()
  if (!/^[\w\s.#>+~*-]+$/.test(plain) || /^[>+~]/.test(plain)) return undefined
  const isRoot = /^svg(?![\w-])/.test(plain)
  const inside = (isRoot ? plain.slice(3) : ` ${plain}`).replace(/#/g, `#${idMark}`)
  return `#${idMark}${rootMark}${inside}`
}
