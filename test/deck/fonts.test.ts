import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { usedCharacters } from '../../src/deck/characters.ts'
import { choose } from '../../src/deck/faces.ts'
import { fontFaces } from '../../src/deck/fonts.ts'
import { mathItalic } from '../../src/deck/mathItalic.ts'
import { point, points, prose, slide, svgPicture, talk } from './fixture.ts'
import { toSections } from '../../src/deck/sections.ts'
import type { TalkParts } from './fixture.ts'
import type { Slide } from '../../src/talk/nodes.ts'
import { fakeOutside } from './outside.ts'

/** Which characters each face is cut down to, and what was reported. */
async function cutFor(slides: Slide[], parts: TalkParts = {}) {
  const { root, file } = talk(slides, parts)
  const outside = fakeOutside()
  const css = await fontFaces(await toSections(root, file, outside), file, outside)
  const faces = [...css.matchAll(/font-family:'([^']+)';font-weight:(\d+).*?base64,([\w+/=]+)/g)].map(
    ([, family = '', weight = '', data = '']) =>
      [`${family} ${weight}`, Buffer.from(data, 'base64').toString()] as const,
  )
  return { faces: Object.fromEntries(faces), messages: file.messages }
}

describe('a talk’s fonts', () => {
  test('hold each character in the face that sets it', async () => {
    const { faces } = await cutFor([
      slide('points', { title: 'Tq 题', children: [points('Bx **重**点')], notes: [] }),
    ])
    expect(faces['Source Serif 4 700']).toMatch(/T.*q/)
    expect(faces['Noto Serif SC 700']).toContain('题')
    expect(faces['Source Sans 3 400']).toMatch(/B.*x/)
    expect(faces['Noto Sans SC 400']).toContain('点')
    expect(faces['Noto Sans SC 400']).not.toMatch(/[重题]/)
    expect(faces['Noto Sans SC 700']).toContain('重')
    expect(faces['JetBrains Mono 400']).toBeUndefined()
  })

  test('take Chinese quotation marks and dashes from the Chinese face', async () => {
    const chinese = await cutFor([slide('points', { title: 'T', children: [points('“引”')], notes: [] })], {
      lang: 'zh-CN',
    })
    expect(chinese.faces['Noto Sans SC 400']).toContain('“')
    const english = await cutFor([slide('points', { title: 'T', children: [points('“q”')], notes: [] })])
    expect(english.faces['Source Sans 3 400']).toContain('“')
  })

  test('take all parts of a sequence of emoji from one face, though another has some of them as signs', async () => {
    const { root, file } = talk([slide('points', { title: 'T', children: [points('👩‍❤️‍👨 👍🏽 ☎')], notes: [] })])
    const outside = fakeOutside()
    const families = ['Source Sans 3', 'Noto Sans Symbols 2', 'Noto Emoji']
    const has = [/[ -~]/, /[❤👍☎]/u, /[👩❤👨👍🏽☎\u200d]/u]
    const asked = new Map<string, string>()
    const css = fontFaces(await toSections(root, file, outside), file, {
      ...outside,
      facesOf: (family) =>
        Promise.resolve(families.includes(family) ? [{ family, weight: 400, style: 'normal' }] : []),
      glyphsOf: ({ family }, characters) =>
        Promise.resolve(
          new Set([...characters].filter((one) => has[families.indexOf(family)]?.test(one) ?? false)),
        ),
      subsetFont: ({ family }, characters) => {
        asked.set(family, (asked.get(family) ?? '') + [...characters].join(''))
        return Promise.resolve([])
      },
    })
    await css
    for (const part of ['👩', '❤', '👨', '👍', '🏽', '\u200d'])
      expect(asked.get('Noto Emoji')).toContain(part)
    expect(asked.get('Noto Sans Symbols 2') ?? '').not.toMatch(/[❤👍]/u)
  })

  test('serve the text of SVG pictures in its weight, and code', async () => {
    const picture = svgPicture('<svg><text style="font-weight:700">图</text><text>细</text></svg>')
    const image = { type: 'image' as const, url: 'a.svg', alt: 'x' }
    const { faces } = await cutFor(
      [
        slide('figure', { title: 'T', children: [{ type: 'figure', children: [image] }], notes: [] }),
        slide('code', { title: 'T', children: [{ type: 'code', value: 'z = "码"' }], notes: [] }),
      ],
      { pictures: { 'a.svg': picture } },
    )
    expect(faces['Noto Sans SC 700']).toContain('图')
    expect(faces['Noto Sans SC 400']).toMatch(/码.*细|细.*码/)
    expect(faces['JetBrains Mono 400']).toContain('z')
  })

  test('a character that no face has is a warning at its place, once', async () => {
    const { messages } = await cutFor([
      slide('points', { title: 'T', children: [points('ok', point('a 🦄 b 🦄', 12))], notes: [prose('🦄')] }),
    ])
    expect(messages.map(({ ruleId, line, message }) => [ruleId, line, message])).toEqual([
      ['glyph-missing', 12, expect.stringContaining('🦄 (U+1F984)')],
    ])
  })

  test('a script that no face has gives a handful of warnings', async () => {
    const { messages } = await cutFor([slide('points', { title: '가나다라마바사아자차카타파하', notes: [] })])
    expect(messages).toHaveLength(9)
    expect(messages.at(-1)?.message).toMatch(/^6 more characters/)
  })

  test('joiners and marks of direction need no glyph', async () => {
    const { messages } = await cutFor([
      slide('points', { title: 'T', children: [points('a\u200d\ufe0f\u200eb\n')], notes: [] }),
    ])
    expect(messages).toEqual([])
  })
})

test('a formula’s fonts hold what a browser draws for it: italics, radicals, the minus sign', () => {
  const used = usedCharacters(
    h('math', [h('mi', 'x'), h('mo', '-'), h('msqrt', h('mn', '2'))]),
    { weights: { body: 400, bold: 700, head: 700, title: 700, kicker: 700, by: 400 }, italics: false },
    'en',
    () => false,
  )
  const math = used.find(({ role }) => role === 'math')
  expect([...(math?.characters.keys() ?? [])]).toEqual(expect.arrayContaining(['𝑥', '−', '√', '2']))
})

test('weights and styles are matched as CSS matches them', () => {
  const faces = [400, 500, 700].map((weight) => ({ family: 'A', weight, style: 'normal' as const }))
  const italic = { family: 'A', weight: 400, style: 'italic' as const }
  const weight = (wanted: number, of = faces) => choose(of, { weight: wanted, style: 'normal' })?.weight
  expect([400, 450, 500, 600, 800, 300].map((wanted) => weight(wanted))).toEqual([
    400, 500, 500, 700, 700, 400,
  ])
  expect(choose([...faces, italic], { weight: 700, style: 'italic' })).toBe(italic)
  expect(choose(faces, { weight: 700, style: 'italic' })).toBe(faces[2])
  expect(choose([], { weight: 400, style: 'normal' })).toBeUndefined()
})

test('a letter in a formula is its mathematical italic', () => {
  expect(Array.from('Hkhαπ∂', mathItalic).join('')).toBe('𝐻𝑘ℎ𝛼𝜋𝜕')
  expect(mathItalic('1')).toBe('1')
})
