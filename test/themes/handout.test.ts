import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { build } from '../../src/build.ts'
import { nodeOutside } from '../../src/commands/outside/index.ts'
import { themeNames } from '../../src/config/themes.ts'
import type { Session } from '../../src/render/browser/launch.ts'
import { launchBrowser } from '../../src/render/browser/session.ts'
import { printPdf } from '../../src/render/pdf.ts'
import { readPdf } from '../../src/render/reader/document.ts'
import { machine } from '../render/machine.ts'

let session: Session
beforeAll(async () => {
  session = await launchBrowser(machine())
})
afterAll(() => session.close())

const article = 'slides/open-llm.en.md'

test.each(themeNames)(
  'no page of a handout in %s begins with footnotes: prose that they belong to is above',
  async (theme) => {
    const file = new VFile({ path: article, value: await readFile(article, 'utf8') })
    const { handout = '' } = await build(file, {
      outside: nodeOutside(article),
      flags: { theme },
      want: ['handout'],
    })
    const footnotes = [...handout.matchAll(/<p class="footnote"[^>]*>(.*?)<\/p>/gs)].map(([, html = '']) =>
      squeezed(html.replaceAll(/<[^>]*>/g, '')),
    )
    const pdf = await printPdf(session.browser, handout, { title: 'Open', lang: 'en' })
    const pages = readPdf(pdf).pages.map(({ text }) => squeezed(text))
    const all = pages.join('')
    expect(footnotes.length).toBeGreaterThan(20)
    expect(footnotes.filter((footnote) => !all.includes(footnote.slice(0, 30)))).toEqual([])
    const early = pages.flatMap((page) =>
      footnotes.filter((footnote) => page.startsWith(footnote.slice(0, 30))),
    )
    expect(early).toEqual([])
  },
)

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll('&#x27;', "'").replaceAll('&#x26;', '&')
}
