/** The slides as plain pages, for printing: no script, no notes, the same sections and style sheets. */
import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { contentSecurityPolicy } from './csp.ts'
import { isNotes } from './document.ts'
import { fontFaces } from './fonts.ts'
import type { DeckOutside } from './outside.ts'
import { page } from './page.ts'
import { accentOf, themeOf } from './load-theme.ts'
import { pageRule } from './stage.ts'

/**
 * With its size contained, a slide cannot be parted between pages: else a browser moves the lines that end near the
 * foot of a page to the next one, where nobody sees them.
 */
const whole = 'body>section{contain:size}'

/** The print document of a talk's sections: a page a slide, as large as the stage. */
export async function printDocument(sections: Root, file: VFile, outside: DeckOutside): Promise<Root> {
  const [theme, fonts] = await Promise.all([
    themeOf(file, outside),
    fontFaces(sections, file, outside, isNotes),
  ])
  return page({
    file,
    policy: await contentSecurityPolicy([]),
    styles: [theme.css, accentOf(file, theme), pageRule(file), whole, fonts],
    name: 'print',
    body: sections.children.filter((child): child is Element => child.type === 'element').map(withoutNotes),
  })
}

/** A section as it is drawn. */
export function withoutNotes(section: Element): Element {
  return {
    ...section,
    children: section.children.filter((child) => child.type !== 'element' || !isNotes(child)),
  }
}
