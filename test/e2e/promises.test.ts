/** The promises that need the whole way and a browser: P3, P5, P7 and P8, on real, hostile and made-up articles. */
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'mdast-util-to-string'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, type Built } from '../../src/build.ts'
import { nodeOutside } from '../../src/node.ts'
import {
  expectedHandout,
  expectedSlides,
  launchBrowser,
  measureFit,
  printPdf,
  verifyPdf,
  withPage,
  type Session,
} from '../../src/render/index.ts'
import { machine } from '../render/machine.ts'
import { article } from '../talk/articles.ts'

const demos = ['slides/open-llm.md', 'slides/open-llm.en.md']
const fixtures = readdirSync('test/fixtures/articles').map((name) => `test/fixtures/articles/${name}`)

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

async function built(
  path: string,
  value: string,
): Promise<Built & { html: string; print: string; handout: string }> {
  const made = await build(new VFile({ path, value }), {
    outside: nodeOutside(path),
    want: ['html', 'print', 'handout'],
  })
  const { html, print, handout } = made
  if (html === undefined || print === undefined || handout === undefined) {
    throw new Error(made.file.messages.map(String).join('\n'))
  }
  return { ...made, html, print, handout }
}

const builtFile = async (path: string) => built(path, await readFile(path, 'utf8'))

/** P5: what the deck asked for and what went wrong while it was opened and walked through. */
async function openDeck(html: string): Promise<{ asked: string[]; wrong: string[] }> {
  return withPage(
    session.browser,
    html,
    async ({ page, refused }) => {
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(String(error)))
      page.on('dialog', (dialog) => {
        wrong.push(dialog.message())
        void dialog.dismiss()
      })
      const state = await page.evaluate(() => {
        for (const element of document.querySelectorAll('*'))
          element.dispatchEvent(new MouseEvent('mouseover'))
        return { ready: document.documentElement.dataset['lectern'], ran: 'stolen' in globalThis }
      })
      if (state.ready !== 'ready') wrong.push('never ready')
      if (state.ran) wrong.push('a script of the article ran')
      return { asked: [...refused], wrong }
    },
    { kind: 'deck' },
  )
}

/** Attributes that load, and what they may name. */
function expectSelfContained(html: string): void {
  const outside: string[] = []
  visit(fromHtml(html), 'element', ({ tagName, properties }: Element) => {
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) outside.push(`${tagName} ${name}`)
      const loads =
        ['src', 'srcSet', 'data', 'poster', 'xLinkHref'].includes(name) ||
        (name === 'href' && tagName !== 'a')
      if (loads && !/^(data:|#)/.test(String(value)))
        outside.push(`${tagName} ${name}=${String(value).slice(0, 40)}`)
    }
  })
  expect(outside).toEqual([])
}

/** P7: the words of a slide are those of the article at their places, and a point's place is a sentence of the notes. */
function expectTraceable(html: string, source: string): void {
  const said = [...placed(fromHtml(html), false)]
  const words = said.filter(({ notes, author, places }) => !notes && !author && places.length > 0)
  expect(words.length).toBeGreaterThan(0)
  for (const { text, places } of words) {
    const article = lettersOf(places.map((place) => sliceAt(source, place)).join('\n'))
    expect(isWithin(lettersOf(text.replace(/ \(\d+\)$/, '')), article), text).toBe(true)
  }
  const shown = new Set(said.filter(({ notes }) => !notes).flatMap(({ places }) => places))
  for (const { places } of said.filter(({ point }) => point)) expect(shown).toContain(places[0])
}

interface Placed {
  text: string
  places: string[]
  notes: boolean
  author: boolean
  point: boolean
}

/** Titles, points and sentences with the places that they name. */
function* placed(tree: Root | Element, inNotes: boolean): Generator<Placed> {
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    const { tagName, properties } = child
    const notes = inNotes || tagName === 'aside'
    const places = String(properties['dataSource'] ?? '')
      .split(' ')
      .filter(Boolean)
    if (['li', 'h1', 'h2', 'h3', 'span', 'p'].includes(tagName))
      yield {
        text: ownText(child),
        places,
        notes,
        author: properties['dataAuthor'] !== undefined,
        point: properties['dataPoint'] !== undefined,
      }
    yield* placed(child, notes)
  }
}

/** The words of an element, without numbers of Lectern's own and without points under it. */
function ownText(element: Element): string {
  const words = element.children.filter(
    (child) => child.type !== 'element' || !['i', 'small', 'ul', 'math'].includes(child.tagName),
  )
  return words.map((child) => toString(child)).join('')
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  )
}

function isWithin(letters: readonly string[], text: readonly string[]): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

/** The text of a source between `line:column-line:column`. */
function sliceAt(source: string, place: string): string {
  const [from = 0, to = 0] = place.split('-').map((point) => {
    const [line = 1, column = 1] = point.split(':').map(Number)
    const before = source.split('\n').slice(0, line - 1)
    return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
  })
  return source.slice(from, to)
}

/** P8: both PDFs say what the deck says. */
async function faultsOf({ file, print, handout }: Awaited<ReturnType<typeof built>>): Promise<string[]> {
  const facts = { title: file.data.talk?.title ?? '', lang: file.data.article?.lang ?? 'en' }
  const shown = { ...facts, glyphless: file.data.glyphless ?? new Set<string>() }
  const slides = verifyPdf(
    await printPdf(session.browser, print, facts),
    expectedSlides(fromHtml(print), shown),
  )
  const pages = verifyPdf(
    await printPdf(session.browser, handout, facts),
    expectedHandout(fromHtml(handout), shown),
  )
  return [...slides, ...pages].map(({ what }) => what)
}

describe.each([...demos, ...fixtures])('%s', (path) => {
  it('fits every slide (P3)', async () => {
    const fits = await measureFit(session.browser, (await builtFile(path)).print)
    expect(fits.length).toBeGreaterThan(1)
    expect(
      fits.filter(({ over, clipped, collisions, spills }) => over > 2 || clipped + collisions + spills > 0),
    ).toEqual([])
    for (const { smallest, id } of fits) expect(smallest, id).toBeGreaterThanOrEqual(20)
  })

  it('asks for nothing and runs nothing of the article (P5)', async () => {
    const { html } = await builtFile(path)
    expectSelfContained(html)
    expect(await openDeck(html)).toEqual({ asked: [], wrong: [] })
  })

  it('leads from its words to the article and back (P7)', async () => {
    const { html } = await builtFile(path)
    expectTraceable(html, await readFile(path, 'utf8'))
  })

  it('is printed as it was planned (P8)', async () => {
    expect(await faultsOf(await builtFile(path))).toEqual([])
  })
})

const hostile = [
  '<script>globalThis.stolen = 1</script>',
  '<p onmouseover="globalThis.stolen = 1">words <b onclick="stolen = 1">in it</b></p>',
  '<svg onload="globalThis.stolen = 1"><script>stolen = 1</script></svg>',
  '[go](javascript:globalThis.stolen=1)',
  '<a href="jav&#x09;ascript:stolen=1" onmouseover="globalThis.stolen = 1">x</a>',
  '<iframe src="https://example.org"></iframe>',
  '![far](https://example.org/a.png)',
  '<style>@import "https://example.org/a.css"; * { background: url(https://example.org) }</style>',
  '`</script><script>globalThis.stolen = 1</script>`',
  '```html\n</code></pre><script>globalThis.stolen = 1</script>\n```',
  '<!-- point: <img src=x onerror="globalThis.stolen = 1"> -->',
]

it('an article of nothing but tricks runs and loads nothing (P5)', async () => {
  const { html } = await built(
    'tricks.md',
    `# <b onclick="stolen = 1">Tricks</b>\n\n## All\n\nA sentence.\n\n${hostile.join('\n\nA sentence stands here.\n\n')}`,
  )
  expectSelfContained(html)
  expect(await openDeck(html)).toEqual({ asked: [], wrong: [] })
})

it('any article with tricks in it loads nothing (P5)', async () => {
  await fc.assert(
    fc.asyncProperty(article, fc.constantFrom(...hostile), async (source, trick) => {
      const { html } = await built('any.md', `${source}\n\n${trick}\n\nA last sentence.`)
      expectSelfContained(html)
    }),
    { numRuns: 12 },
  )
})

it('any article is printed as it was planned (P8)', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (source) => {
      expect(await faultsOf(await built('any.md', source))).toEqual([])
    }),
    { numRuns: 6 },
  )
})
