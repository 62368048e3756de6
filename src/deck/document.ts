/** The talk on a screen: one HTML file with reveal.js, its speaker view, the theme and its fonts. */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { contentSecurityPolicy } from './csp.ts'
import { fontFaces } from './fonts.ts'
import type { DeckOutside } from './outside.ts'
import { page } from './page.ts'
import { accentOf, themeOf } from './load-theme.ts'
import { revealSheet } from './reveal-sheet.ts'
import { inlineScript, speakerScript } from './scripts.ts'
import { pageRule } from './stage.ts'

/**
 * Reveal's controls show only while somebody moves the pointer (see client/pointer.ts) or comes to them by key. No `:has()`
 * of what the slides stand in: with each element that Reveal adds for a slide, a browser would style all slides anew.
 */
const quiet =
  '.reveal .controls{color:#8c8c8c;opacity:0}.reveal.pointer .controls,.reveal .controls:has(:focus-visible){opacity:1}.reveal .controls[data-controls-layout]{font-size:8px;--r-controls-spacing:6px}'

/** The notes are not drawn on a screen, so that their characters need no font. */
export function isNotes({ tagName, properties }: Element): boolean {
  return (
    tagName === 'aside' && Array.isArray(properties['className']) && properties['className'].includes('notes')
  )
}

/** The screen document of a talk's sections (see {@link toSections}). Reports characters without a glyph. */
export async function screenDocument(sections: Root, file: VFile, outside: DeckOutside): Promise<Root> {
  const [reveal, notes, runtime] = await Promise.all([
    outside.asset('reveal.js'),
    outside.asset('notes.js'),
    outside.asset('runtime.js'),
  ])
  const scripts = [reveal, notes, runtime].map(inlineScript)
  const speaker = speakerScript(notes)
  const [revealCss, theme, fonts] = await Promise.all([
    outside.asset('reveal.css'),
    themeOf(file, outside),
    fontFaces(sections, file, outside, isNotes),
  ])
  const styles = [
    revealSheet(revealCss),
    quiet,
    theme.css,
    accentOf(file, theme),
    // For what a browser prints of it.
    pageRule(file),
    fonts,
  ]
  const elements = sections.children.filter((child): child is Element => child.type === 'element')
  return page({
    file,
    policy: await contentSecurityPolicy(speaker === undefined ? scripts : [...scripts, speaker], true),
    styles,
    body: [
      h('div', { className: ['reveal'] }, h('main', { className: ['slides'] }, elements)),
      ...scripts.map((script) => h('script', script)),
    ],
  })
}
