import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../src/render/browser/session.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { PageError, withPage } from '../../src/render/page.ts'
import { printDocument } from './fixtures/documents.ts'
import { machine } from './machine.ts'

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

test('loads a document with its embedded fonts and pictures, and asks for nothing', async () => {
  const seen = await withPage(session.browser, printDocument(), async ({ page, refused }) => ({
    refused,
    ...(await page.evaluate(() => ({
      fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
      broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    }))),
  }))
  expect(seen).toEqual({ refused: [], fonts: ['Latin loaded', 'Han loaded'], broken: 0 })
})

test('refuses and reports every request', async () => {
  const html = `<link rel="stylesheet" href="https://fonts.example/f.css"><img src="figure.png">
<img src="http://127.0.0.1:9/a.png"><iframe src="https://frame.example/"></iframe>
<script>fetch('https://api.example/x').catch(() => 0)</script>`
  const refused = await withPage(session.browser, html, async ({ refused }) =>
    Promise.resolve([...refused].sort()),
  )
  expect(refused).toEqual([
    'http://127.0.0.1:9/a.png',
    'https://api.example/x',
    'https://fonts.example/f.css',
    'https://frame.example/',
    'https://lectern.invalid/figure.png',
  ])
})

test('says of each refused address once that it was refused', async () => {
  const told: string[] = []
  const html = '<img src="https://a.example/1.png"><img src="https://a.example/1.png"><p>text</p>'
  await withPage(session.browser, html, () => Promise.resolve(), {
    onRefused: (address) => told.push(address),
  })
  expect(told).toEqual(['https://a.example/1.png'])
})

test('the document cannot get at itself a second time, by leading away and back', async () => {
  const html = '<p>one</p><iframe src="https://lectern.invalid/"></iframe>'
  const refused = await withPage(session.browser, html, ({ refused }) => Promise.resolve([...refused]))
  expect(refused).toEqual(['https://lectern.invalid/'])
})

test("keeps the document's own policy", async () => {
  const html = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><p>x</p>
<script>document.querySelector('p').textContent = 'ran'</script>`
  const text = await withPage(session.browser, html, ({ page }) =>
    page.evaluate(() => document.querySelector('p')?.textContent),
  )
  expect(text).toBe('x')
})

test('waits until a deck says that it is ready, at the size of a slide', async () => {
  const html = `<script>setTimeout(() => { document.documentElement.dataset.lectern = 'ready' }, 200)</script>`
  const seen = await withPage(
    session.browser,
    html,
    ({ page }) => page.evaluate(() => [document.documentElement.dataset.lectern, innerWidth, innerHeight]),
    { kind: 'deck' },
  )
  expect(seen).toEqual(['ready', 1280, 720])
})

test('gives up a deck that never is, and closes the page', async () => {
  const before = (await session.browser.pages()).length
  const late = withPage(session.browser, '<p>x', () => Promise.resolve(), { kind: 'deck', limit: 100 })
  await expect(late).rejects.toThrow(PageError)
  expect((await session.browser.pages()).length).toBe(before)
})
