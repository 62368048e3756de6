import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { screenDocument } from '../../src/deck/document.ts'
import { handoutDocument } from '../../src/deck/handout.ts'
import { printDocument } from '../../src/deck/print.ts'
import { inlineScript, speakerScript } from '../../src/deck/scripts.ts'
import { toSections } from '../../src/deck/sections.ts'
import { everyLayout } from './everyLayout.ts'
import { points, prose, sentence, slide, talk, text } from './fixture.ts'
import { all, className, found, tag, texts } from './html.ts'
import { fakeOutside } from './outside.ts'

const makers = { screen: screenDocument, print: printDocument, handout: handoutDocument }

async function documentOf(
  kind: keyof typeof makers,
  { root, file } = everyLayout(),
  outside = fakeOutside(),
): Promise<Root> {
  return makers[kind](await toSections(root, file, outside), file, outside)
}

const policyOf = (tree: Root) =>
  String(found(tree, ({ properties }) => properties['httpEquiv'] !== undefined).properties['content'])

describe.each(['screen', 'print', 'handout'] as const)('the %s document', (kind) => {
  test('says its title, language and theme, and all slides in order', async () => {
    const { root, file } = everyLayout()
    const tree = await documentOf(kind, { root, file })
    expect(found(tree, tag('html')).properties).toMatchObject({ lang: 'zh-CN', dataTheme: 'paper' })
    expect(texts(tree, tag('title'))).toEqual(['缓存：让系统学会记住'])
    const shown = all(tree, tag('section')).filter(({ properties }) => properties['dataLayout'])
    expect(shown.map(({ properties }) => properties['dataLayout'])).toEqual(
      root.children.map((child) => child.type === 'slide' && child.layout),
    )
  })

  test('is as high as its aspect asks for', async () => {
    const { root, file } = talk([slide('points', { title: 'T' })], { settings: { aspect: '4:3' } })
    expect(found(await documentOf(kind, { root, file }), tag('html')).properties['dataAspect']).toBe('4:3')
    expect(found(await documentOf(kind), tag('html')).properties['dataAspect']).toBe('16:9')
  })

  test('is the same each time', async () => {
    expect(toHtml(await documentOf(kind))).toBe(toHtml(await documentOf(kind)))
  })

  test('loads nothing: the policy allows data alone', async () => {
    const tree = await documentOf(kind)
    expect(policyOf(tree)).toMatch(/^default-src 'none'; /)
    expect(all(tree, tag('link', 'base', 'iframe', 'object'))).toEqual([])
    expect(all(tree, ({ properties }) => /^(https?:|\/\/)/.test(properties['src'] ?? ''))).toEqual([])
  })

  test('holds style sheets that cannot end their element', async () => {
    const outside = {
      ...fakeOutside(),
      asset: () => Promise.resolve('a{content:"</style><script>alert(1)</script>"}'),
    }
    const { root, file } = talk([slide('points', { title: 'T' })])
    const html = toHtml(await makers[kind](await toSections(root, file, outside), file, outside))
    const [head = ''] = html.split('</head>')
    expect(head.match(/<style>/g)?.length).toBe(head.match(/<\/style>/g)?.length)
    expect(html).not.toContain('</style><script>alert')
  })
})

describe('the screen document', () => {
  test('runs its own scripts and no other: each has its hash in the policy', async () => {
    const tree = await documentOf('screen')
    const scripts = texts(tree, tag('script'))
    const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    expect(scripts).toHaveLength(3)
    expect(/script-src ([^;]*);/.exec(policyOf(tree))?.[1]?.split(' ')).toEqual(hashes)
  })

  test('allows the script that the speaker view writes, as the window will hold it', async () => {
    const plugin = 'w.document.write(`<html><script>\n\tlet a = "\\\\d\\`";\n<\\/script></html>`)'
    const written: string = speakerScript(plugin) ?? ''
    expect(written).toBe('\n\tlet a = "\\d`";\n')
    const outside = { ...fakeOutside(), asset: () => Promise.resolve(plugin) }
    const policy = policyOf(await documentOf('screen', everyLayout(), outside))
    expect(policy).toContain(createHash('sha256').update(written).digest('base64'))
  })

  test('puts the notes where Reveal finds them, and their characters in no font', async () => {
    const { root, file } = talk([
      slide('points', { title: 'Ab', children: [points('cd')], notes: [prose('Zz 龍.')] }),
    ])
    const html = toHtml(await documentOf('screen', { root, file }))
    expect(html).toContain('<aside class="notes">')
    const fonts = [...html.matchAll(/base64,([\w+/=]+)/g)].map(([, data = '']) =>
      Buffer.from(data, 'base64').toString(),
    )
    expect(fonts.join('')).toContain('c')
    expect(fonts.join('')).not.toMatch(/[Z龍]/u)
    expect(file.messages).toEqual([])
  })
})

test('scripts end and open no element, and mean the same', () => {
  const source = 'a = "</script><!-- <script>"'
  const inlined = inlineScript(source)
  expect(inlined).not.toMatch(/<\/?script|<!--/)
  expect(JSON.parse(inlined.slice(4).replaceAll('\\x3c', '\\u003c'))).toBe('</script><!-- <script>')
})

test('the print document has neither scripts nor notes', async () => {
  const tree = await documentOf('print')
  expect(all(tree, (element) => element.tagName === 'script' || className('notes')(element))).toEqual([])
  expect(texts(tree, tag('style')).join('')).toContain('@page{size:1280px 720px;margin:0}')
  expect(policyOf(tree)).toContain("script-src 'none'")
})

describe('the handout', () => {
  const talkWithNotes = () =>
    talk(
      [
        slide('points', {
          title: 'T',
          notes: [
            prose(
              sentence([text('Said'), { type: 'footnoteReference', identifier: '1', label: '1' }, text('.')]),
            ),
            { type: 'footnoteDefinition', identifier: '1', label: '1', children: [prose('Its source.')] },
          ],
        }),
      ],
      { title: 'A "talk": \\ of </style> all', settings: { author: ['A. Sample'], date: '2026' } },
    )

  test('has a title block, then each slide with its number, its prose and its footnotes', async () => {
    const tree = await documentOf('handout', talkWithNotes())
    expect(texts(tree, className('masthead'))).toEqual([
      'A "talk": \\ of </style> allA. Sample · 2026 · 1 min',
    ])
    const leaf = found(tree, className('leaf'))
    expect(all(found(leaf, className('frame')), tag('section'))).toHaveLength(1)
    expect(texts(leaf, className('prose'))).toEqual(['Said1.1 Its source.'])
    expect(texts(leaf, className('footnotes'))).toEqual(['1 Its source.'])
    expect(all(tree, className('notes'))).toEqual([])
  })

  test('says the title on every page, as a CSS string that nothing in it can end', async () => {
    const tree = await documentOf('handout', talkWithNotes())
    const style = texts(tree, tag('style')).find((sheet) => sheet.includes('--running-head:')) ?? ''
    expect(style).toBe(':root{--running-head:"A \\22 talk\\22 \\3a  \\5c  of \\3c \\2f style\\3e  all"}')
  })

  test('has ids of slides once each', async () => {
    const ids = all(await documentOf('handout'), ({ properties }) => properties['id'] !== undefined).map(
      ({ properties }) => properties['id'],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('the author’s accent is over the theme’s', async () => {
  const { root, file } = talk([slide('points', { title: 'T' })], { settings: { accent: '#123456' } })
  expect(texts(await documentOf('print', { root, file }), tag('style')).join('')).toContain(
    '--accent:#123456',
  )
  expect(toString(root)).not.toContain('#123456')
})
