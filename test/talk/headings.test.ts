import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/talk/numbers.ts'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, pointsOn, titles } from './plan.ts'
import { losses } from './promises/lossless.ts'

const said = 'The old machine ate money every month.'

async function titlesOf(source: string): Promise<string[]> {
  return titles((await plan(source)).slides)
}

/** The texts without their numbers, as headings of one level. */
function unnumbered(...texts: string[]): string[] {
  const numbers = numbersOf(texts.map((text) => ({ depth: 2, text })))
  return texts.map((text, index) => text.slice(numbers[index]))
}

describe('numbers of headings', () => {
  it.each([
    [
      ['一、背景', '二、方法'],
      ['背景', '方法'],
    ],
    [
      ['（一）背景', '（二）方法'],
      ['背景', '方法'],
    ],
    [
      ['第一章 背景', '第三章：结论'],
      ['背景', '结论'],
    ],
    [
      ['1. Method', '2) Results', '(3) Outlook'],
      ['Method', 'Results', 'Outlook'],
    ],
    [
      ['1.背景', '2、方法'],
      ['背景', '方法'],
    ],
    [
      ['1 Introduction', '2 Method'],
      ['Introduction', 'Method'],
    ],
    [
      ['1.2 Method', '1.3 Results'],
      ['Method', 'Results'],
    ],
    [
      ['1 Method', '1.1 Wells', '1.1.1 Depth'],
      ['Method', 'Wells', 'Depth'],
    ],
    [
      ['I. Method', 'II. Results', 'III. Outlook', 'IV. End'],
      ['Method', 'Results', 'Outlook', 'End'],
    ],
    [
      ['A. Data', 'B. Proofs'],
      ['Data', 'Proofs'],
    ],
    [
      ['Chapter 3: The storm', 'Part II – The calm'],
      ['The storm', 'The calm'],
    ],
  ])('%j', (texts, expected) => {
    expect(unnumbered(...texts)).toEqual(expected)
  })

  it.each([
    ['3 reasons to wait', 'What follows'],
    ['3.0 is here', 'Pricing'],
    ['Node 20', '3.11.2 is out'],
    ['2023 in review', '2024 in review'],
    ['5G networks', '6G networks'],
    ['I like it', 'You like it'],
    ['第三节课', '第一次见面'],
    ['一个例子', '三个办法'],
    ['第三章', '1.'],
  ])('stay where they are words: %s, %s', (...texts) => {
    expect(unnumbered(...texts)).toEqual(texts)
  })
})

describe('headings', () => {
  it('are titles without their numbers, in their order', async () => {
    expect(await titlesOf(`# T\n\n## 1 Cost\n\n${said}\n\n## 2 Speed\n\n${said}\n`)).toEqual([
      'T',
      'Cost',
      'Speed',
    ])
  })

  it('keep the number in the id, by which links find them', async () => {
    const { slides } = await plan(`# T\n\n## 1 Cost\n\n${said}\n\n## 2 Speed\n\nIt takes a blink.`)
    expect(slides.map(({ id }) => id)).toEqual(['title', '1-cost', '2-speed'])
  })

  it.each([
    ['**Cost**', 'Cost'],
    ['Cost:', 'Cost'],
    ['成本：', '成本'],
    ['Cost. ', 'Cost'],
    ['Cost {#cost .big}', 'Cost'],
    ['Cost ![](a.png)', 'Cost'],
    ['What is the cost?', 'What is the cost?'],
    ['Use `npm run build`', 'Use npm run build'],
    ['The [old](https://example.org) *machine*', 'The old machine'],
    ['Stop. Look. Listen.', 'Stop. Look. Listen.'],
  ])('%s', async (heading, title) => {
    expect(await titlesOf(`# T\n\n## ${heading}\n\n${said}`)).toEqual(['T', title])
  })

  it('one of each section, blog style, makes sections', async () => {
    expect(await titlesOf(`# Cost\n\n${said}\n\n# Speed\n\nIt takes a blink.`)).toEqual([
      'article',
      'Cost',
      'Speed',
    ])
  })

  it('one that the next follows at once is the title', async () => {
    expect(await titlesOf(`# Machines\n\n# Cost\n\n${said}\n\n# Speed\n\nIt takes a blink.`)).toEqual([
      'Machines',
      'Cost',
      'Speed',
    ])
  })

  it('the only one of its level over others is the title, whatever the level', async () => {
    expect(await titlesOf(`## Machines\n\n### Cost\n\n${said}\n\n### Speed\n\nIt takes a blink.`)).toEqual([
      'Machines',
      'Cost',
      'Speed',
    ])
  })

  it('a first one that says the title of the front matter once more is the title', async () => {
    const text = `A slow fire eats the bridge.\n\n## Causes\n\n${said}\n\n## Cures\n\n${said}\n`
    const made = await plan(`---\ntitle: "Notes on rust"\n---\n\n# Notes on rust!\n\n${text}`)
    expect(titles(made.slides)).toEqual(['Notes on rust', 'Causes', 'Cures'])
    const same = await plan(`---\ntitle: Rust\n---\n\n# Rust\n\n${text}`)
    expect(losses(same)).toEqual([])
    const several = await plan(`---\ntitle: Rust\n---\n\n# Rust\n\n${said}\n\n# Cures\n\n${said}\n`)
    expect(titles(several.slides)).toEqual(['Rust', 'Cures'])
  })

  it('setext and skipped levels are sections and sub-topics as ever', async () => {
    const { slides } = await plan(
      `T\n=\n\nCost\n-\n\n${said}\n\n#### Detail\n\nThe pump was the worst of it.`,
    )
    expect(titles(slides)).toEqual(['T', 'Cost', 'Detail'])
    expect(slides[2]?.kicker && phraseText(slides[2].kicker)).toBe('Cost')
  })

  it('a question stands above its answer', async () => {
    const { slides } = await plan(
      '# T\n\n## Why did it fail?\n\nThe pump had no oil. A valve in the cellar had been closed in March by a guest and stayed closed until summer. The gauge beside the door had been broken for as long as anybody can remember.',
    )
    expect(titles(slides)).toEqual(['T', 'The pump had no oil'])
    expect(slides[1]?.kicker && phraseText(slides[1].kicker)).toBe('Why did it fail?')
  })

  it('a question is the title of a single answer', async () => {
    const { slides } = await plan('# T\n\n## 为什么失败？\n\n水泵里没有油。')
    expect(titles(slides)).toEqual(['T', '为什么失败？'])
    expect(slides.flatMap(pointsOn)).toEqual(['水泵里没有油'])
  })

  it('a very long one is cut at its colon, and spoken whole', async () => {
    const long =
      'Backing up a home server: what we learned in three years of running it on a small machine in a damp cellar without any money'
    const { slides } = await plan(`# T\n\n## ${long}\n\n${said}`)
    expect(titles(slides)).toEqual(['T', 'Backing up a home server'])
    expect(slides[1]?.notes.children.map((block) => phraseText(block))).toEqual([long, said])
  })

  it('that no slide shows are spoken in their order', async () => {
    const list = '- The old machine ate money.\n- It ran at night.\n- The new one sleeps.\n- It costs little.'
    const { slides } = await plan(
      `# Talk\n\n## Use\n\n${said}\n\n## Hooks\n\n### All of them\n\n#### Early\n\n##### Before\n\n${list}\n\n##### After\n\n${list}\n`,
    )
    const spoken = slides.flatMap(({ notes }) =>
      notes.children.flatMap((block) => (block.type === 'heading' ? [phraseText(block)] : [])),
    )
    expect(spoken).toEqual(['Hooks', 'All of them'])
  })

  it('one without words heads nothing', async () => {
    expect(await titlesOf(`# T\n\n## Cost\n\n${said}\n\n##\n\nIt takes a blink.`)).toEqual(['T', 'Cost'])
  })

  it('are left as written in explicit slides', async () => {
    expect(await titlesOf(`---\nslides: explicit\n---\n# T\n\n## 1. Cost:\n\n${said}`)).toEqual([
      'T',
      '1. Cost:',
    ])
  })
})

it('names of emoji at the end of a heading are no words of a title', async () => {
  const { slides } = await plan(
    '# Rain :rain_cloud: :+1:\n\n## At 10:30: :umbrella:\n\nIt rains on all roofs.',
  )
  expect(titles(slides)).toContain('At 10:30')
})

describe('headings in Chinese', () => {
  it('have their marks set as points have, and are still found by what they were typed as', async () => {
    const source =
      '# 家里有小孩,适合养吗?\n\n## 什么叫"笃":一个词\n\n锅里隔几秒钟冒一个泡,这就是笃。火不能大。\n'
    const { slides } = await plan(source, { title: '家里有小孩,适合养吗?' })
    expect(titles(slides)).toEqual(['家里有小孩，适合养吗？', '什么叫“笃”：一个词'])
    expect(slides[0]?.notes.children).toEqual([])
  })
})
