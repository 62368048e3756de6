/**
 * Every layout in every theme, in Chinese and English, with least, usual and most content, as pictures to look at:
 * `npm run gallery` writes `dist/gallery/<theme>/<deck>/<slide>.png` and one sheet a theme. Themes may be named; `--sheets` draws the sheets alone.
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
function* documentsIn(theme) {
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
    yield [`bounds-${lang}`, () => print(talk)]
  }
  for (const words of [source.chineseTalk, source.englishTalk]) {
    const usual = source.everyLayout({ theme }, words, picturesIn(words.lang))
    yield [`usual-${words.lang}`, () => print(usual)]
  }
  for (const name of ['open-llm', 'open-llm.en']) yield [name, () => demo(name, theme)]
}

async function demo(name, theme) {
  const path = join(root, 'slides', `${name}.md`)
  const file = new VFile({ path, value: readFileSync(path) })
  const outside = source.nodeOutside(path)
  const article = await source.parseArticle(file, { flags: { theme }, outside })
  const planned = await source.planTalk(article, file, outside)
  return source.toHtml(await source.writeDocument('print', planned, file, outside))
}

/** The deck whose slides a theme's sheet shows: each layout once. With `--sheets` nothing else is drawn. */
const shown = 'usual-zh-CN'
const named = process.argv.slice(2).filter((argument) => argument !== '--sheets')
const sheetsAlone = named.length < process.argv.length - 2

async function drawTheme(theme, browser) {
  const chosen = []
  for (const [deck, write] of documentsIn(theme)) {
    if (sheetsAlone && deck !== shown) continue
    const folder = join(out, theme, deck)
    mkdirSync(folder, { recursive: true })
    const pictures = await source.slidePictures(browser, await write())
    for (const { id, png } of pictures) writeFileSync(join(folder, `${id}.png`), png)
    if (deck === shown) chosen.push(...pictures.map(({ png }) => png))
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

const themes = named.length > 0 ? named : source.themeNames
rmSync(out, { recursive: true, force: true })
await source.withBrowser(thisMachine(), async (browser) => {
  for (const theme of themes) await drawTheme(theme, browser)
})
