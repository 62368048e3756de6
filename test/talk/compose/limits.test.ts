import { describe, expect, it } from 'vitest'
import { phraseText } from '../../../src/talk/phrase.ts'
import { plan } from '../plan.ts'

/** The points of all slides, each with those under it. */
async function pointsOf(source: string, lang: string): Promise<string[][]> {
  const { slides } = await plan(source, { lang })
  return slides.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'points'
        ? child.children.map((point) => [point, ...(point.points ?? [])].map((one) => phraseText(one)))
        : [],
    ),
  )
}

describe('what limits a claim later', () => {
  it.each([
    [
      'en',
      '## Pools\n\nA pool of ten connections serves every shop of the town without waiting.\n\nOnly if the backup runs at night does it need twenty.',
      [
        'A pool of ten connections serves every shop of the town without waiting',
        'Only if the backup runs at night does it need twenty',
      ],
    ],
    [
      'en',
      '## Refunds\n\nWhoever returns a ticket before May gets all of the money back. Unless the train was cancelled, the fee stays with us.',
      [
        'Whoever returns a ticket before May gets all of the money back',
        'Unless the train was cancelled, the fee stays with us',
      ],
    ],
    [
      'zh',
      '## 退款\n\n五月以前退票的旅客可以拿回全部票款。\n\n除非列车已经停运，手续费不予退还。',
      ['五月以前退票的旅客可以拿回全部票款', '除非列车已经停运，手续费不予退还'],
    ],
    [
      'zh',
      '## 缓存\n\n新的缓存让首页的读取快了一倍。\n\n但仅当数据不常变化时，才能这样用。',
      ['新的缓存让首页的读取快了一倍', '仅当数据不常变化时，才能这样用'],
    ],
  ])('stands under it, or beside it (%s)', async (lang, source, expected) => {
    const points = await pointsOf(source, lang)
    expect(points.flat()).toEqual(expected)
  })
})
