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
