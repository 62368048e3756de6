import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/talk/languages/index.ts'
import { plan, pointsOn, titles } from '../plan.ts'

/** The names that a language gives a passage, best first. */
function topicsOf(lang: string, points: string[], others: string[] = []): string[] {
  const texts = [...points, ...others]
  return languageOf(lang)
    .topics(texts, points.length)
    .map(({ at, piece }) => texts[at]?.slice(piece.start, piece.end) ?? '')
}

describe('what an English passage speaks of', () => {
  it('is the noun phrase that comes again', () => {
    const points = ['The age and gender trends are present.', 'We estimate dependency lengths from parses.']
    expect(topicsOf('en', points, ['Average dependency lengths are close to those of people.'])[0]).toBe(
      'dependency lengths',
    )
  })

  it('may be joined by of, and is not what only says which or how', () => {
    expect(topicsOf('en', ['The owner of the patent gave it away.'])).toContain('owner of the patent')
    expect(topicsOf('en', ['Several different approaches likely help.'])).toEqual([])
  })

  it('is nothing that its clause denies or limits', () => {
    expect(topicsOf('en', ['They are not semantic parsers.'])).toEqual([])
    expect(topicsOf('en', ['Markup is gone in the original datasets, but much else remains.'])).toEqual([])
    expect(topicsOf('en', ['If you draw your own markers with the canvas API, nothing changes.'])).toEqual([
      'If you draw your own markers with the canvas API',
    ])
  })
})

describe('what a Chinese passage speaks of', () => {
  it('is the longest run of characters that comes again', () => {
    const others = [
      '第二天中午，丢失的订单全部由支付流水补回。',
      '另一位工程师注意到，丢失的订单都落在同一个分片上。',
    ]
    expect(topicsOf('zh', ['我们把该分片切回数据库直读。'], others)[0]).toBe('丢失的订单')
  })

  it('begins and ends with a word', () => {
    const texts = ['入口在暴雨面前往往堵塞。', '管道在暴雨面前往往派上用场。']
    expect(topicsOf('zh', texts)).toEqual(['暴雨面前'])
  })

  it('is nothing that its clause denies, or a clause turns against', () => {
    expect(topicsOf('zh', ['花园不能去除盐分。', '它也不能去除盐分。'])).toEqual([])
    const turned = ['老城的管道很贵，但人们喜欢它。', '老城的管道有人清理，却经常堵塞。']
    expect(topicsOf('zh', turned)).toEqual([])
  })

  it('is what somebody proposes', () => {
    expect(topicsOf('zh', ['有同事建议取消缓存'])).toEqual(['取消缓存'])
    expect(topicsOf('zh', ['我会建议你重新阅读上面的文档。'])).toEqual([])
    expect(topicsOf('zh', ['下面给出的建议会对你很有帮助。'])).toEqual([])
  })

  it('is no word of whose something is', () => {
    const texts = [
      "The reversal in labour's position was slow.",
      "Nobody saw the reversal in labour's income.",
    ]
    expect(topicsOf('en', texts).filter((topic) => topic.endsWith("'s"))).toEqual([])
  })
})

describe('a slide whose heading another slide has', () => {
  it('is titled from when to when it tells', async () => {
    const { slides } = await plan(
      '## The families\n\n| Model | Year |\n|---|---|\n| A | 2019 |\n\nIn February 2023 one firm offered its weights to researchers under a licence that forbids any trade. In January 2025 another firm brought a reasoning model into the open under a licence that allows it.\n',
    )
    const last = slides.at(-1)
    expect(titles(slides)).toContain('February 2023 – January 2025')
    expect(last && pointsOn(last)).toHaveLength(2)
  })

  it('is no name of somebody who is only spoken of in its notes', async () => {
    const { slides } = await plan(
      '## Streets\n\n| Street | Cars |\n|---|---|\n| Mill Lane | 90 |\n\nThe baker counted the customers of three Saturdays by hand, and 61% of all of them had come by car. Miss Albright of Mill Lane told them so. Residents were concerned about the side streets.\n',
    )
    expect(titles(slides).at(-1)).not.toContain('Albright')
  })
})
