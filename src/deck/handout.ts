/** The handout: pages of A4 or letter, each slide small, under it what is said to it. */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { contentSecurityPolicy } from './csp.ts'
import { isNotes } from './document.ts'
import { fontFaces } from './fonts.ts'
import type { DeckOutside } from './outside.ts'
import { page, paperOf } from './page.ts'
import { accentOf, themeOf } from './load-theme.ts'
import { withoutNotes } from './print.ts'
import { ownWords } from './words.ts'

/** The handout document of a talk's sections, for the article's paper. */
export async function handoutDocument(sections: Root, file: VFile, outside: DeckOutside): Promise<Root> {
  const elements = sections.children.filter((child): child is Element => child.type === 'element')
  const body = [masthead(file), ...elements.map((section, index) => leaf(section, index + 1, file))]
  const [theme, handout, fonts] = await Promise.all([
    themeOf(file, outside),
    outside.asset('handout.css'),
    fontFaces({ type: 'root', children: body }, file, outside),
  ])
  return page({
    file,
    policy: await contentSecurityPolicy([]),
    styles: [theme.css, accentOf(file, theme), handout, paperRule(file), runningHead(file), fonts],
    name: 'handout',
    body,
  })
}

function masthead(file: VFile): Element {
  const settings = file.data.article?.settings
  const minutes = ownWords(file.data.article?.lang ?? 'en').minutes(
    Math.round((file.data.talk?.seconds ?? 0) / 60),
  )
  const who = [settings?.author.join(', '), settings?.date, minutes].filter((part) => part)
  return h('header', { className: ['masthead'] }, [
    h('h1', file.data.talk?.title ?? ''),
    h('p', who.join(' · ')),
  ])
}

/** One slide: its picture, its number and time, its notes as prose, its footnotes. */
function leaf(section: Element, number: number, file: VFile): Element {
  const seconds = Number(section.properties['dataTiming'] ?? 0)
  const spoken = section.children.find(
    (child): child is Element => child.type === 'element' && isNotes(child),
  )
  const notes = spoken?.children ?? []
  const footnotes = notes.filter((child) => child.type === 'element' && isFootnote(child))
  const prose = notes.filter((child) => !footnotes.includes(child))
  const time = ownWords(file.data.article?.lang ?? 'en').minutes(Math.max(1, Math.round(seconds / 60)))
  return h('article', { className: ['leaf'] }, [
    h('div', { className: ['frame'] }, [withoutNotes(section)]),
    h('p', { className: ['margin'] }, [h('b', String(number)), ...(seconds > 0 ? [time] : [])]),
    h('div', { className: ['prose'] }, [
      ...prose,
      ...(footnotes.length > 0 ? [h('section', { className: ['footnotes'] }, footnotes)] : []),
    ]),
  ])
}

function isFootnote({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('footnote')
}

/** The size of letter paper, in whose margins the same lines stand; the sheet has that of A4. */
function paperRule(file: VFile): string {
  return paperOf(file) === 'letter' ? '@page{size:letter;margin:17mm 34.95mm 15mm}' : ''
}

/** The talk's title over every page, as the CSS string that the style sheet asks for. */
function runningHead(file: VFile): string {
  const title = (file.data.talk?.title ?? '').replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
  )
  return `:root{--running-head:"${title}"}`
}
