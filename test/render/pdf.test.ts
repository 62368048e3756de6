import { expect, test } from 'vitest'
import { withBrowser } from '../../src/render/browser/session.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { machine } from './machine.ts'

test('prints a document to PDF', async () => {
  const html = '<title>x</title>Hello'
  const pdf = await withBrowser(machine(), (browser) => printPdf(browser, html, { title: 'x', lang: 'en' }))
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
})
