import { describe, expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, titles, type Plan } from './plan.ts'
import { losses } from './promises/lossless.ts'

const sections = `## 风

风从北边来，整夜没有停。它冲坏了两道闸门。

守闸的人说，闸门上一次大修是在十二年前。

## 水

水在一个小时里涨了两米。岸边的船被带到了田里。

第二天一早，水退了一半。人们开始清点损失。

## 岸

岸上的石块松了三十多处。修复要花两个月。

工人先补了最大的缺口。剩下的要等到枯水期。

## 船

三条船被抬回了河里。另外两条已经不能再用。
`

const sources = Array.from({ length: 9 }, (_, at) => `${at + 1}. 某人. 关于河岸的第${at + 1}份研究[J]. 水利.`)

function article(conclusion: string, ...back: string[]): Promise<Plan> {
  return plan(['---\nagenda: 目录\n---\n\n# 一次洪水', sections, conclusion, ...back].join('\n\n'))
}

const after = ({ slides }: Plan) =>
  titles(slides.slice(slides.findIndex(({ layout }) => layout === 'closing')))

describe('what stands behind the end of an article', () => {
  const conclusion = '## 综上所述\n\n闸门再新也会老。真正要紧的是平日的维护。'
  const thanks = '## 致谢\n\n感谢水文站提供数据。'
  const long = `## 参考文献\n\n${sources.join('\n')}`

  it('comes after the closing, and is not on the agenda', async () => {
    const talk = await article(conclusion, thanks, long)
    expect(after(talk)).toEqual(['综上所述', '致谢', '参考文献'])
    const agenda = talk.slides.flatMap(({ children }) => children.filter((child) => child.type === 'entry'))
    expect(agenda.map((entry) => phraseText(entry))).toEqual(['风', '水', '岸', '船'])
  })

  it('comes after the recap of an article without a conclusion', async () => {
    expect(after(await article('', long))).toEqual(['要点回顾', '参考文献'])
  })

  it('may stand under the last section', async () => {
    expect(after(await article(conclusion, `#${long}`))).toEqual(['综上所述', '参考文献'])
  })

  it('shows a few sources; a long list of them is in the notes, and takes no time', async () => {
    const few = await article(conclusion, `## 参考文献\n\n${sources.slice(0, 3).join('\n')}`)
    expect(few.slides.at(-1)?.children).toHaveLength(1)
    const many = await article(conclusion, long)
    expect(many.slides.at(-1)).toMatchObject({ layout: 'section', seconds: 5 })
    expect(losses(many)).toEqual([])
  })

  it.each([
    ['References', 'section'],
    ['Acknowledgements', 'points'],
    ['Appendix B: Gates', 'points'],
  ])('is told in English by its heading: %s', async (heading) => {
    const english = ['Wind', 'Water', 'Shore'].map(
      (name) =>
        `## ${name}\n\nThe ${name.toLowerCase()} broke two of the gates. It took the night to mend them.\n`,
    )
    const talk = await plan(
      `# A flood\n\n${english.join('\n')}\n## Conclusion\n\nNew gates grow old. Care matters more than the year in which they were built.\n\n## ${heading}\n\nThe water office gave the data of the last ten years.`,
    )
    expect(after(talk)).toEqual(['Conclusion', heading])
  })

  it('shows sources in one way wherever they stand', async () => {
    const list = `## 参考文献\n\n- 《闸门》\n- 《河岸》\n- 《船》`
    const slide = ({ slides }: Plan) => slides.find(({ id }) => id === '参考文献')?.layout
    const [last, inside] = [await article('', list), await article('', list, '## 后续\n\n闸门将在明年更换。')]
    expect([slide(last), slide(inside)]).toEqual(['blocks', 'blocks'])
  })

  it('is a section like others where more follows it', async () => {
    const { slides } = await article('', thanks, '## 后续\n\n闸门将在明年更换。工程由市里出钱。')
    expect(slides.at(-1)?.layout).toBe('closing')
  })
})
