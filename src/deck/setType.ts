import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { keepNames, needsBreaks, writeBreaks } from './breaks.ts'
import { wrapClauses } from './clauses.ts'
import { markForeign } from './foreign.ts'
import { standsInClauses } from './measure.ts'
import { termsOf } from './terms.ts'

/** Prepare the text of sections for line breaking in their language; their text stays the same. */
export function setType(sections: readonly Element[], lang: string): void {
  for (const section of sections) markForeign(section, lang)
  if (!needsBreaks(lang)) {
    for (const section of sections) {
      visit(section, 'element', (element: Element) => {
        if (saysItLarge(element, section) && standsInClauses(toString(element))) wrapClauses(element)
      })
      keepNames(section)
    }
    return
  }
  const isTerm = termsOf(sections.map(ownText).join('\n'), lang)
  for (const section of sections) {
    visit(section, 'element', (element: Element) => {
      if (saysItLarge(element, section)) wrapClauses(element)
    })
    writeBreaks(section, lang, isTerm)
  }
}

/** A quotation, a statement: set so large that its clauses are worth keeping whole. */
function saysItLarge({ tagName, properties }: Element, section: Element): boolean {
  const layout = section.properties['dataLayout']
  if (layout === 'quote') return tagName === 'blockquote'
  return layout === 'statement' && tagName === 'p' && hasClass(properties, 'said')
}

function hasClass({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

/** What a section says; its foot says the same on each. */
function ownText({ children }: Element): string {
  return children
    .filter((child) => child.type !== 'element' || child.tagName !== 'footer')
    .map((child) => toString(child))
    .join('\n')
}
