import { describe, expect, it } from 'vitest'
import { plan, pointsOn, titles } from '../plan.ts'

const sections = {
  en: '# Tide\n\n## Mills\n\nThe mill stood by the sea for three hundred years. It ground the corn of nine villages.\n\n## Doubts\n\nNobody knows who built it first. The records burned in 1620.\n\n',
  zh: '# 潮汐\n\n## 磨坊\n\n磨坊在海边立了三百年。九个村子的粮食都在这里磨。\n\n## 疑问\n\n没有人知道是谁先建的。档案在1620年烧掉了。\n\n',
}

describe('last words under a heading of something else', () => {
  it.each([
    ['en', 'In the end, the tide did the work of forty horses for nothing.', 'In short'],
    ['en', 'After all, the tide did the work of forty horses for nothing.', 'In short'],
    ['zh', '归根结底，潮汐白白替人干了四十匹马的活。', '要点回顾'],
    ['zh', '说到底，潮汐白白替人干了四十匹马的活。', '要点回顾'],
  ] as const)('close the talk (%s: %s)', async (lang, words, title) => {
    const { slides } = await plan(sections[lang] + words, { lang })
    const last = slides.at(-1)
    expect(last?.layout).toBe('closing')
    expect(titles(slides).at(-1)).toBe(title)
    expect(last && pointsOn(last)).toHaveLength(1)
    expect(slides.filter(({ layout }) => layout === 'closing')).toHaveLength(1)
  })

  it('close nothing where the article goes on', async () => {
    const words = 'In the end, the tide did the work of forty horses for nothing.'
    const { slides } = await plan(
      `${sections.en}${words}\n\n## Today\n\nThe mill is a museum of the sea now.`,
    )
    expect(slides.findIndex(({ layout }) => layout === 'closing')).not.toBe(slides.length - 2)
  })
})

describe('a summary', () => {
  const summary =
    '## Summary\n\nA tide mill needs no river and no wind. Nine villages lived from this one.\n\n'

  it('closes the talk at the end of the article', async () => {
    const { slides } = await plan(sections.en + summary)
    expect(slides.at(-1)?.layout).toBe('closing')
  })

  it('closes nothing at its head', async () => {
    const { slides } = await plan(sections.en.replace('## Mills', `${summary}## Mills`))
    const own = slides.filter((slide) => titles([slide])[0] === 'Summary')
    expect(own).toHaveLength(1)
    expect(own[0]?.layout).not.toBe('closing')
  })
})
