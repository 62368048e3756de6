/**
 * Every layout in every theme, in Chinese and English, with least, usual and most content, as pictures to look at:
 * `npm run gallery` writes `dist/gallery/<theme>/<deck>/<slide>.png` and one sheet a theme. Themes may be named.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { load } from '../bench/source.mjs'
import { picturesIn } from './pictures.mjs'
import { sheetOf } from './sheet.mjs'

const root = resolve(import.meta.dirname, '..')
const out = join(root, 'dist/gallery')
const source = await load(
  'article/index.ts',
  'build.ts',
  'pipeline.ts',
  'deck/print.ts',
  'deck/sections.ts',
  'config/themes.ts',
  'commands/outside/index.ts',
  'render/browser/cache.ts',
  'render/browser/session.ts',
  'render/png.ts',
  '../test/deck/everyLayout.ts',
  '../test/deck/cacheTalk.ts',
  '../test/deck/cacheTalkEnglish.ts',
  '../test/themes/stress.ts',
  '../test/deck/fixture.ts',
)

/** The decks of a theme as print documents: each layout's least and most, each once, and whole talks. */
async function* documentsIn(theme) {
  const outside = source.nodeOutside(join(root, 'article.md'))
  const print = async ({ root: slides, file }) => {
    const sections = await source.toSections(slides, file, outside)
    return source.toHtml(await source.printDocument(sections, file, outside))
  }
  for (const words of [source.chinese, source.english]) {
    const { lang, long } = words
    const settings = { theme }
    const talk = source.talk(source.stress(words), {
      lang,
      settings,
      title: long,
      pictures: source.drawings,
    })
    yield [`bounds-${lang}`, await print(talk)]
  }
  for (const words of [source.chineseTalk, source.englishTalk]) {
    const usual = source.everyLayout({ theme }, words, picturesIn(words.lang))
    yield [`usual-${words.lang}`, await print(usual)]
  }
  for (const name of ['open-llm', 'open-llm.en']) yield [name, await demo(name, theme)]
}

async function demo(name, theme) {
  const path = join(root, 'slides', `${name}.md`)
  const file = new VFile({ path, value: readFileSync(path) })
  const outside = source.nodeOutside(path)
  const article = await source.parseArticle(file, { flags: { theme }, outside })
  const planned = await source.planTalk(article, file, outside)
  return source.toHtml(await source.writeDocument('print', planned, file, outside))
}

/** Decks whose slides a theme's sheet shows: each layout once in Chinese, and a talk in English. */
const shown = ['usual-zh-CN', 'open-llm.en']

async function drawTheme(theme, browser) {
  const chosen = []
  for await (const [deck, html] of documentsIn(theme)) {
    const folder = join(out, theme, deck)
    mkdirSync(folder, { recursive: true })
    const pictures = await source.slidePictures(browser, html)
    for (const { id, png } of pictures) writeFileSync(join(folder, `${id}.png`), png)
    if (shown.includes(deck)) chosen.push(...pictures.map(({ png }) => png))
    process.stderr.write(`${theme} ${deck}: ${pictures.length} slides\n`)
  }
  writeFileSync(join(out, `${theme}.jpg`), await sheetOf(browser, chosen))
}

function thisMachine() {
  const { env, platform, arch } = process
  const home = homedir()
  const cacheDir = source.cacheFolder({ env, home, platform })
  const tell = (message) => process.stderr.write(`${message}\n`)
  return { env, home, cacheDir, temporary: tmpdir(), uid: process.getuid?.(), platform, arch, tell }
}

const themes = process.argv.slice(2).length > 0 ? process.argv.slice(2) : source.themeNames
rmSync(out, { recursive: true, force: true })
await source.withBrowser(thisMachine(), async (browser) => {
  for (const theme of themes) await drawTheme(theme, browser)
})
