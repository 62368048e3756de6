import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { watchArticles } from '../../src/commands/watch.ts'
import { report } from '../../src/config/diagnostics.ts'
import { fakeEffects } from './fake-effects.ts'

const folder = resolve('talks')
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Watch `talks/a.md`, which names `talks/figures/f.svg`, and `talks/b.md`; notes which were built. */
function watching() {
  const effects = fakeEffects()
  const builds: (readonly string[])[] = []
  const end = watchArticles(['talks/a.md', 'talks/b.md'], effects, async (articles) => {
    builds.push(articles)
    return articles.map((article) => {
      const file = new VFile({ path: article })
      report(file, 'article-empty', undefined, 'Nothing here.', 'Write something.')
      const reads = new Set(article === 'talks/a.md' ? [resolve(folder, 'figures', 'f.svg')] : [])
      return { article, file, talk: undefined, files: [], reads }
    })
  })
  return { effects, builds, end }
}

test('builds at once, and after a save what was saved, errors or not', async () => {
  const { effects, builds, end } = watching()
  await turn()
  effects.change(folder, 'a.md')
  effects.change(folder, 'a.md')
  await turn()
  expect(builds).toHaveLength(1)
  effects.pass()
  await turn()
  expect(builds).toEqual([['talks/a.md', 'talks/b.md'], ['talks/a.md']])
  effects.stop()
  expect(await end).toBe(0)
})

test('a figure that the article names counts, other files of the folder do not', async () => {
  const { effects, builds, end } = watching()
  await turn()
  effects.change(folder, 'other.md')
  effects.pass()
  await turn()
  expect(builds).toHaveLength(1)
  effects.change(resolve(folder, 'figures'), 'f.svg')
  effects.pass()
  await turn()
  expect(builds[1]).toEqual(['talks/a.md'])
  effects.stop()
  await end
})

test('what is saved while a build runs is built next', async () => {
  const effects = fakeEffects()
  const builds: number[] = []
  const end = watchArticles(['talks/a.md'], effects, async ([article]) => {
    builds.push(builds.length)
    if (builds.length === 1) {
      effects.change(folder, 'a.md')
      effects.pass()
    }
    const file = new VFile({ path: article ?? '' })
    return [{ article: file.path, file, talk: undefined, files: [], reads: new Set<string>() }]
  })
  await turn()
  expect(builds).toEqual([0, 1])
  effects.stop()
  await end
})

test('says when it built, and lets go of the folders in the end', async () => {
  const { effects, end } = watching()
  await turn()
  expect(effects.printed.err).toBe(
    '03:04:05 built talks/a.md, talks/b.md; waiting for changes, Ctrl-C ends\n',
  )
  expect(effects.watchedFolders()).toEqual([folder, resolve(folder, 'figures')])
  effects.stop()
  await end
  expect(effects.watchedFolders()).toEqual([])
})
