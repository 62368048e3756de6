import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../src/render/browser/session.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { measureFit, type SlideFit } from '../../src/render/fit.ts'
import { printDocument } from './fixtures/documents.ts'
import { machine } from './machine.ts'

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

async function fitOf(content: string): Promise<SlideFit | undefined> {
  const [fit] = await measureFit(session.browser, printDocument(`<section id="s">${content}</section>`))
  return fit
}

test('measures every slide, in order; what fits is zero', async () => {
  const fits = await measureFit(session.browser, printDocument())
  expect(fits.map(({ id }) => id)).toEqual([
    'open',
    'agenda',
    'terms',
    'table',
    'math',
    'figure',
    'quote',
    'closing',
  ])
  expect(fits.filter(({ over, clipped, collisions }) => over + clipped + collisions > 0)).toEqual([])
})

test('text beyond the page', async () => {
  const fit = await fitOf('<p style="position: absolute; top: 700px">too low</p>')
  expect(fit).toMatchObject({ text: 'too low', clipped: 1 })
  expect(fit?.over).toBeGreaterThan(10)
})

test('a picture beyond the page', async () => {
  const fit = await fitOf('<svg width="1400" height="10"></svg>')
  expect(fit).toMatchObject({ over: 1400 + 64 - 1280, clipped: 0 })
})

test('lines that an ancestor cuts off', async () => {
  const fit = await fitOf('<div style="height: 50px; overflow: hidden"><p>one<br>two<br>three</p></div>')
  expect(fit).toMatchObject({ over: 0, clipped: 2, text: 'two' })
})

test('one block on the other', async () => {
  const fit = await fitOf('<p>under</p><p style="margin-top: -40px">over</p><p>clear</p>')
  expect(fit?.collisions).toBe(1)
})

test('text outside the area that its layout gives it, though inside the page', async () => {
  const fit = await fitOf('<div class="body" style="height: 40px"><p>one<br>two<br>three</p></div>')
  expect(fit).toMatchObject({ over: 0, clipped: 0, text: 'two' })
  expect(fit?.spills).toBeGreaterThan(30)
})

test('text on the foot of the slide', async () => {
  const foot = '<footer style="position: absolute; top: 600px">The talk</footer>'
  const fit = await fitOf(`${foot}<ul><li style="position: absolute; top: 605px">A long item</li></ul>`)
  expect(fit).toMatchObject({ over: 0, collisions: 1 })
})

test('lines of two blocks on one another, however little of the blocks it is', async () => {
  const tall = '<div style="height: 30px"><p>one<br>two<br>three<br>four</p></div>'
  const fit = await fitOf(`${tall}<ol style="margin: 0"><li>under it<br>more<br>and more</li></ol>`)
  expect(fit?.collisions).toBeGreaterThan(0)
})

test('the smallest size, without what is small on purpose, the notes and the hidden', async () => {
  const small = '<small style="font-size: 8px">s</small><aside class="notes" style="font-size: 9px">n</aside>'
  const fit = await fitOf(
    `<p style="font-size: 24px">text ${small}</p><p class="sr-only" style="font-size: 5px">x</p>`,
  )
  expect(fit?.smallest).toBe(24)
})
