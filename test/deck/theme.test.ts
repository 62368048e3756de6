import { describe, expect, test } from 'vitest'
import { contrast, isReadable, nearestReadable } from '../../src/deck/colour.ts'
import { accentOf, themeOf } from '../../src/deck/load-theme.ts'
import { readTheme } from '../../src/deck/theme.ts'
import { talk } from './fixture.ts'
import { fakeOutside } from './outside.ts'

const sheets: Record<string, string> = {
  paper: `:root { --bg: #fff; --tint: #eee; --inv: #000; --accent: #a00; --fill: #a00; --body: 'Paper Sans'; }`,
  ink: `:root { --bg: #000; --body: 'Ink Sans'; }`,
}

/** The theme of an article that names `mine.css` with this content, and what was said of it. */
async function own(css: string | undefined) {
  const { file } = talk([], { settings: { theme: 'mine.css' } })
  const theme = (name: string) => {
    const sheet = name === 'mine.css' ? css : sheets[name]
    return sheet === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(sheet)
  }
  const read = await themeOf(file, { ...fakeOutside(), theme })
  return { theme: read, said: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) }
}

describe('a sheet of the author’s own', () => {
  test('lies over paper where it sets no faces', async () => {
    const { theme, said } = await own(':root { --bg: #fffff0; }')
    expect(said).toEqual([])
    expect(theme.families.body).toEqual(['Paper Sans'])
    expect(theme.colour('bg')).toBe('#fffff0')
  })

  test('lies over the theme that it names, and alone where it sets faces', async () => {
    expect((await own(':root { --over: ink; --fg: #fff; }')).theme.families.body).toEqual(['Ink Sans'])
    const whole = await own(`:root { --body: 'Mine'; }`)
    expect(whole.theme.families.body).toEqual(['Mine'])
    expect(whole.theme.css).not.toContain('Paper Sans')
    expect((await own(':root { --over: inkk; }')).said).toEqual([
      expect.stringMatching(/^theme-missing: .*`inkk`/),
    ])
  })

  test.each([
    [undefined, /^theme-missing: The theme `mine.css` cannot be read, or is empty\. .*lectern theme paper/],
    [' \n', /^theme-missing: /],
    [':root { --bg: #fff;\n  colour red }', /^theme-syntax: The theme `mine.css`, line 2, column \d+: /],
    ['@import "x.css";', /^theme-network: .* line 1, column 1: `@import`/],
    [':root { background: url(https://example.com/a.png) }', /^theme-network: .*line 1, column 21/],
    ['a { background: image-set("a.png" 1x) }', /^theme-network: .*image-set/],
    ['@font-face { font-family: x; src: url("x.woff2") }', /^theme-network: /],
  ])('%j is said to be wrong, where and why', async (css, message) => {
    expect((await own(css)).said).toEqual([expect.stringMatching(message)])
  })

  test('may hold pictures as data', async () => {
    expect((await own(':root { --x: url(data:image/png;base64,AA) } a { mask: url(#m) }')).said).toEqual([])
  })

  test('has colours that can be told apart, or is told which would be', async () => {
    const { said } = await own(':root { --muted: #999; }')
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(
      /^theme-contrast: .*--muted cannot be read well on --bg\. Write --muted: #7\w{5}, .*2\.8 to 1/,
    )
  })
})

test('colours say how well they are read, and which near them would be', () => {
  expect(contrast('#fff', '#000000')).toBeCloseTo(21)
  expect(contrast('red', '#000')).toBeNaN()
  expect(isReadable('#767676', ['#ffffff'])).toBe(true)
  expect(isReadable('#777777', ['#ffffff'])).toBe(false)
  expect(nearestReadable('#0a7', ['#ffffff'])).toMatch(/^#00[89]/)
  expect(nearestReadable('#0a7', ['#000'])).toBe('#00aa77')
  expect(nearestReadable('#888', ['#fff', '#777', '#000'])).toBeUndefined()
  expect(nearestReadable('teal', ['#fff'])).toBeUndefined()
})

describe('an accent of the author’s own', () => {
  const paper = readTheme(sheets['paper'] ?? '')

  test('is everywhere where it can be read', () => {
    const { file } = talk([], { settings: { accent: '#00509e' } })
    expect(accentOf(file, paper)).toMatch(/--fill:#00509e;--on-fill:#ffffff;.*--accent:#00509e/)
    expect(file.messages).toEqual([])
  })

  test('fills areas as it is, and text takes the nearest that can be read', () => {
    const { file } = talk([], { settings: { accent: '#fc0' } })
    const css = accentOf(file, paper)
    const text = /--accent:(#\w{6})/.exec(css)?.[1] ?? ''
    expect(css).toContain('--fill:#fc0;--on-fill:#000000')
    expect(isReadable(text, ['#fff', '#eee'])).toBe(true)
    expect(file.messages.map(({ reason }) => reason)).toEqual([expect.stringContaining(`accent: "${text}"`)])
  })

  test('leaves text alone where the theme’s accent is a marker', () => {
    const { file } = talk([], { settings: { accent: '#fc0' } })
    const marker = readTheme(
      ':root { --bg: #fff; --tint: #eee; --inv: #000; --accent: #000; --fill: #ffd500; }',
    )
    expect(accentOf(file, marker)).not.toContain('--accent:')
    expect(file.messages).toEqual([])
  })
})
