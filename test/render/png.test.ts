import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { withBrowser } from '../../src/render/browser/session.ts'
import { slidePictures } from '../../src/render/png.ts'
import { printDocument } from './fixtures/documents.ts'
import { machine } from './machine.ts'

test('one picture a slide, in the size of the slide', async () => {
  const sections = '<section id="a"><p>A</p></section><section id="b"><p>B</p></section>'
  const pictures = await withBrowser(machine(), (browser) => slidePictures(browser, printDocument(sections)))
  expect(pictures.map(({ id }) => id)).toEqual(['a', 'b'])
  for (const { png } of pictures)
    expect(imageSize(png)).toMatchObject({ width: 1280, height: 720, type: 'png' })
})

test('the whole slide where the page runs from right to left', async () => {
  const section = '<section id="a" style="background: #a32a1e"></section>'
  const right = `<style>html { direction: rtl }</style>${section}`
  const pictures = await withBrowser(machine(), async (browser) => [
    ...(await slidePictures(browser, printDocument(section))),
    ...(await slidePictures(browser, printDocument(right))),
  ])
  const [usual, mirrored] = pictures.map(({ png }) => Buffer.from(png))
  expect(usual && mirrored && Buffer.compare(usual, mirrored)).toBe(0)
})
