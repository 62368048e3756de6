import { PDFArray, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { fromHtml } from 'hast-util-from-html'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { expectedHandout, expectedSlides } from '../../src/render/expected.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { verifyPdf } from '../../src/render/verify.ts'
import { handoutDocument, printDocument, slides } from './fixtures/documents.ts'
import { machine } from './machine.ts'

const facts = { title: '开放的大语言模型', lang: 'zh-CN' }
const slidesHtml = printDocument()
const expected = expectedSlides(fromHtml(slidesHtml), facts)

let session: Session
let good: Uint8Array
beforeAll(async () => {
  session = await launchBrowser(machine())
  good = await printPdf(session.browser, slidesHtml, facts)
})
afterAll(() => session.close())

/** The good PDF after `damage`. */
async function damaged(damage: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(good, { updateMetadata: false })
  await damage(pdf)
  return pdf.save({ useObjectStreams: false })
}

/** What is found in a PDF of these slides, held against the good ones. */
async function faultsOf(sections: string): Promise<string[]> {
  const pdf = await printPdf(session.browser, printDocument(sections), facts)
  return verifyPdf(pdf, expected).map(({ what }) => what)
}

test('a good export has no fault, also when another tool has saved it', async () => {
  expect(verifyPdf(good, expected)).toEqual([])
  expect(verifyPdf(await damaged(() => undefined), expected)).toEqual([])
})

test('a page that was dropped', async () => {
  const faults = verifyPdf(
    await damaged((pdf) => {
      pdf.removePage(3)
    }),
    expected,
  )
  expect(faults[0]).toEqual({ what: 'The file has 7 pages for 8 slides.' })
  expect(faults[1]).toMatchObject({ page: 4, id: 'table' })
})

test('pages in another order', async () => {
  const [a, b] = slides.split('<section id="terms"')
  const [terms, rest] = (b ?? '').split('<section id="table"')
  const [table, others] = (rest ?? '').split('<section id="math"')
  const swapped = `${a}<section id="table"${table}<section id="terms"${terms}<section id="math"${others}`
  expect(await faultsOf(swapped)).toEqual(['Text is missing: "一".', 'Text is missing: "比较".'])
})

test('a blank page in between', async () => {
  const faults = verifyPdf(await damaged((pdf) => pdf.insertPage(2)), expected)
  expect(faults).toContainEqual({ page: 3, what: 'The page is blank.' })
})

test.each([
  { what: 'a word', from: '<strong>自行</strong>', to: '', fault: 'Text is missing: "自行".' },
  { what: 'a whole line', from: '<p>谢谢</p>', to: '', fault: 'Text is missing: "谢谢".' },
  {
    what: 'text that is hidden',
    from: '<p>谢谢',
    to: '<p style="display: none">谢谢',
    fault: 'Text is missing: "谢谢".',
  },
  { what: 'a formula', from: '<mi>Q</mi>', to: '', fault: 'Text is missing: "Q".' },
])('$what that is missing', async ({ from, to, fault }) => {
  const faults = await faultsOf(slides.replace(from, to))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(fault)
})

test('what stands twice on a slide and was printed once', async () => {
  const twice = '<section id="a"><h2>甲乙</h2><p>甲乙</p></section>'
  const pdf = await printPdf(session.browser, printDocument(twice.replace('<p>甲乙</p>', '')), facts)
  const wanted = expectedSlides(fromHtml(printDocument(twice)), facts)
  expect(verifyPdf(pdf, wanted)).toEqual([{ page: 1, id: 'a', what: 'Text is missing: "甲乙甲乙".' }])
})

test('a link that is missing, outside or inside', async () => {
  const outside = await damaged((pdf) => pdf.getPage(7).node.delete(PDFName.of('Annots')))
  expect(verifyPdf(outside, expected)).toEqual([{ what: 'The link to https://example.com/code is missing.' }])
  const inside = await damaged((pdf) => {
    pdf.getPage(1).node.lookup(PDFName.of('Annots'), PDFArray).remove(0)
  })
  expect(verifyPdf(inside, expected)).toEqual([{ what: 'The link to #terms is missing.' }])
})

test('a link that leads nowhere', async () => {
  const broken = await damaged((pdf) =>
    pdf.catalog.lookup(PDFName.of('Dests'), PDFDict).delete(PDFName.of('terms')),
  )
  expect(verifyPdf(broken, expected)).toEqual([{ what: 'The link to #terms leads nowhere.' }])
})

test('a font that is not embedded', async () => {
  const broken = await damaged(async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    pdf.getPage(0).drawText('added', { font })
  })
  expect(verifyPdf(broken, expected)).toEqual([{ what: 'The font Helvetica is not embedded.' }])
})

test('another title, another language, no tags', async () => {
  const broken = await damaged(({ catalog }) => {
    catalog.delete(PDFName.of('StructTreeRoot'))
    catalog.delete(PDFName.of('Lang'))
  })
  expect(verifyPdf(broken, { ...expected, title: 'Other' })).toEqual([
    { what: 'The title is "开放的大语言模型", not "Other".' },
    { what: 'The language is "", not "zh-CN".' },
    { what: 'The file has no tags, so that it cannot be read aloud.' },
  ])
})

test.each([
  { what: 'nothing', bytes: () => new Uint8Array() },
  { what: 'no PDF', bytes: () => Buffer.from('<html>') },
  { what: 'a PDF that was cut off', bytes: () => good.subarray(0, good.length / 2) },
  {
    what: 'a PDF that was damaged',
    bytes: () =>
      Buffer.from(
        Buffer.from(good)
          .toString('latin1')
          .replace(/\d+ 0 obj/g, '0 0 obx'),
        'latin1',
      ),
  },
])('$what is a fault, not a crash', ({ bytes }) => {
  expect(verifyPdf(bytes(), expected)[0]?.what).toMatch(/^The file cannot be read/)
})

test('a handout: its paragraphs in order, over pages, and the slides in it', async () => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, index) =>
      `第 ${index} 段，<a href="https://example.org/${index}">来源</a>。${'模型参数公开。'.repeat(20)}`,
  )
  const wanted = expectedHandout(fromHtml(handoutDocument(paragraphs)), facts)
  const faults = async (list: readonly string[]) =>
    verifyPdf(await printPdf(session.browser, handoutDocument(list), facts), wanted).map(({ what }) => what)
  expect(await faults(paragraphs)).toEqual([])
  expect(await faults(paragraphs.toSpliced(7, 1))).toEqual([
    expect.stringMatching(/^Text is missing, or not in its place: "第 7 段/),
    'The link to https://example.org/7 is missing.',
  ])
  const swapped = [paragraphs[1] ?? '', paragraphs[0] ?? '', ...paragraphs.slice(2)]
  expect(await faults(swapped)).toEqual([expect.stringMatching(/not in its place: "第 1 段/)])
  const slide = { ...wanted, anywhere: [['另一张']] }
  const pdf = await printPdf(session.browser, handoutDocument(paragraphs), facts)
  expect(verifyPdf(pdf, slide)).toEqual([{ what: 'Text is missing, or not in its place: "另一张".' }])
})
