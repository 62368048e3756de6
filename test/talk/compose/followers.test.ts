import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import type { Slide } from '../../../src/talk/nodes.ts'
import { plan } from '../plan.ts'

/** The points of a slide, each with those under it. */
function rows({ children }: Slide): [string, string[]][] {
  return children
    .flatMap((child) => (child.type === 'points' ? child.children : []))
    .map((point) => [phraseText(point), (point.points ?? []).map(phraseText)])
}

const lead = '# T\n\n## The bridge\n\n'
const shown = async (prose: string) => (await plan(lead + prose)).slides.flatMap(rows)

describe('a sentence that leans on the one before it', () => {
  it('stands under it', async () => {
    const found = await shown(
      'The old bridge carried trams for forty years. It was closed in 1934. What next? Nobody knew.',
    )
    expect(found).toContainEqual(['The old bridge carried trams for forty years', ['It was closed in 1934']])
  })

  it('or further on, where all between lean on it too', async () => {
    const found = await shown(
      'The old bridge carried trams for forty years. It rusted. It was closed to every vehicle in 1934.',
    )
    expect(found).toContainEqual([
      'The old bridge carried trams for forty years',
      ['It was closed to every vehicle in 1934'],
    ])
  })

  it('above all where that only says what something is not, however much the slide holds', async () => {
    const found = await shown(
      'Reliability is about where we put our trust. We had spent months making the job less likely to fail, and none asking what would happen if it ran twice. Reliability is not only about failing less often. It is about failing in ways that do no harm.',
    )
    expect(found).toContainEqual([
      'Reliability is not only about failing less often',
      ['It is about failing in ways that do no harm'],
    ])
  })

  it('or takes it up as a whole in its opening', async () => {
    const found = await shown(
      'In May the council set a limit of ten tonnes for the bridge. By that standard every second tram was too heavy.',
    )
    expect(found).toContainEqual([
      'In May the council set a limit of ten tonnes for the bridge',
      ['By that standard every second tram was too heavy'],
    ])
  })

  it('in Chinese, too', async () => {
    const found = await shown('有同事建议取消缓存。这当然最彻底，数据库却未必扛得住平时二十倍的读取量。')
    expect(found).toContainEqual([
      '有同事建议取消缓存',
      ['这当然最彻底，数据库却未必扛得住平时二十倍的读取量'],
    ])
  })

  it('or ends a conclusion below it', async () => {
    const { slides } = await plan(
      `${lead}The bridge was closed in May.\n\n## Conclusion\n\nIn May the question was whether to close the bridge. Now that it is closed, the question is who pays.`,
    )
    expect(slides.at(-1)?.layout).toBe('closing')
    expect(slides.slice(-1).flatMap(rows)).toEqual([
      ['In May the question was whether to close the bridge', []],
      ['Now that it is closed, the question is who pays', []],
    ])
  })

  it.each([
    ['something else', 'The owners sold the trams. It was closed to them in 1934.'],
    ['a whole sentence', 'The old bridge carried trams for forty years. This surprised the whole town.'],
  ])('does not where it may mean %s', async (_what, prose) => {
    expect((await shown(prose)).flatMap(([, under]) => under)).toEqual([])
  })
})
