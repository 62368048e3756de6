import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { measureFit } from '../../src/render/fit.ts'
import { letters } from '../../src/render/letters.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { readPdf } from '../../src/render/reader/document.ts'
import { handoutDocument, printDocument } from './fixtures/documents.ts'
import { machine } from './machine.ts'

const facts = { title: '开放 (的) \\ 模型', author: 'Å. Author', lang: 'zh-CN', subject: 'Talk' }

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

/** What another reader finds. */
async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''),
    ),
  )
  return { document, pages, texts }
}

test('says what it is, in whatever letters', async () => {
  const { document } = await read(await printPdf(session.browser, printDocument(), facts))
  const { info } = await document.getMetadata()
  const { title, author, lang, subject } = facts
  const own = { Creator: 'Lectern', Producer: 'Lectern' }
  expect(info).toMatchObject({ Title: title, Author: author, Subject: subject, Language: lang, ...own })
  expect(info).not.toHaveProperty('CreationDate')
  expect(info).not.toHaveProperty('ModDate')
})

test('is the same to the byte, however long the browser has run', async () => {
  const html = printDocument()
  const first = await printPdf(session.browser, html, facts)
  await measureFit(session.browser, html)
  const other = await launchBrowser(machine())
  try {
    const [second, third] = [
      await printPdf(session.browser, html, facts),
      await printPdf(other.browser, html, facts),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  } finally {
    await other.close()
  }
})

test('has a page for each slide, of its size, with bookmarks, tags and links that lead somewhere', async () => {
  const { document, pages } = await read(await printPdf(session.browser, printDocument(), facts))
  expect(pages).toHaveLength(8)
  expect(pages.map(({ view }) => view)).toEqual(Array.from(pages, () => [0, 0, 960, 540]))
  expect((await document.getOutline())[0]?.title).toBe('开放的大语言模型')
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  const leadsTo = Object.keys(await document.getDestinations())
  expect(leadsTo.sort()).toEqual(['table', 'terms'])
})

test('a handout has A4 pages and as many as it needs', async () => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, index) => `第 ${index} 段。${'模型参数公开，可以自行部署。'.repeat(12)}`,
  )
  const { pages } = await read(await printPdf(session.browser, handoutDocument(paragraphs), facts))
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.map(({ view }) => Math.round(view[3] ?? 0))).toEqual(Array.from(pages, () => 842))
})

test('our reader finds the same text as another', async () => {
  const paragraphs = [
    'Efficient office flow, ﬁrst “of” all — 模型参数公开。',
    'Affluent <b>waffle</b> Ångström 0123456789',
  ]
  const documents = [printDocument(), handoutDocument(paragraphs)]
  for (const html of documents) {
    const pdf = await printPdf(session.browser, html, facts)
    const { texts } = await read(pdf)
    const ours = readPdf(pdf).pages.map(({ text, furniture }) => furniture + text)
    expect(ours.map(letters)).toEqual(texts.map(letters))
  }
})
