import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { safeHref } from '../../src/deck/links.ts'
import { inlineSvg, prefixIds } from '../../src/deck/svg.ts'
import { safeDeclarations } from '../../src/deck/svgStyles.ts'
import { at, prose, sentence, slide, svgPicture, text } from './fixture.ts'
import { all, found, sectionOf, sectionsOf, tag, texts } from './html.ts'

describe('links', () => {
  test.each(['https://example.org/', 'http://example.org', 'mailto:a@example.org', '#part'])(
    'keeps %j',
    (href) => {
      expect(safeHref(href)).toBe(href)
    },
  )

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'view-source:x',
    'javascript&colon;:x',
    'notes.md',
    '../a b.html',
    '?q=1:2',
    './a:b',
    '#',
    '',
    'https://[',
  ])('drops %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  test('a machine without a scheme gets https', () => {
    expect(safeHref('//example.org/a')).toBe('https://example.org/a')
    expect(safeHref('\\\\example.org\\a')).toMatch(/^https:\/\/example\.org/)
  })

  test('whatever is kept is read by the address parser as one of the allowed schemes', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      'data',
      '\t',
      '\n',
      ' ',
      '/',
      '\\',
      '#',
      '?',
      'http',
      's',
      'x',
      '\u0000',
      '&colon;',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const kept = safeHref(parts.join(''))
        if (kept === undefined) return true
        const url = URL.canParse(kept, 'https://base.example/')
          ? new URL(kept, 'https://base.example/')
          : undefined
        return url === undefined || ['http:', 'https:', 'mailto:'].includes(url.protocol)
      }),
      { numRuns: 2000 },
    )
  })

  test('a dropped link keeps its words', async () => {
    const link: PhrasingContent = { type: 'link', url: 'javascript:alert(1)', children: [text('click')] }
    const section = await sectionOf(
      slide('blocks', { title: 'T', children: [prose(sentence([link]))], notes: [prose(sentence([link]))] }),
    )
    expect(all(section, tag('a'))).toEqual([])
    expect(texts(section, tag('span'))).toEqual(expect.arrayContaining(['click', 'click']))
  })
})

/** Everything in a picture that a browser could run or load: elements, handlers, addresses. */
function dangers(svg: Element): string[] {
  return all(svg, () => true).flatMap(({ tagName, properties }) => [
    ...(/^(script|foreignObject|animate|set|iframe|object|embed|audio|video|a)/i.test(tagName)
      ? [tagName]
      : []),
    ...Object.entries(properties).flatMap(([name, value]) => {
      if (value === undefined) return []
      const said = String(value)
      if (/^on/i.test(name)) return [name]
      if (/href|src/i.test(name))
        return /^(#|data:image\/(png|jpeg|gif|webp);base64,)/.test(said) ? [] : [said]
      return /url\((?!#)|javascript:|expression\(/i.test(said) ? [said] : []
    }),
  ])
}

const hostile: [string, string][] = [
  ['script', '<script>alert(1)</script>'],
  ['script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
  ['handler', '<rect onload="alert(1)" width="1"/>'],
  ['handler in capitals', '<rect ONCLICK="alert(1)"/>'],
  [
    'foreign object',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
  ],
  ['link', '<a href="javascript:alert(1)"><text>x</text></a>'],
  ['linked script', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'],
  ['use from elsewhere', '<use href="https://example.org/x.svg#a"/>'],
  ['use of data', '<use xlink:href="data:image/svg+xml;base64,AAAA#a"/>'],
  ['image from elsewhere', '<image href="https://example.org/x.png"/>'],
  ['image of SVG', '<image href="data:image/svg+xml,%3Csvg onload=alert(1)%3E"/>'],
  ['filter image', '<filter id="f"><feImage href="https://example.org/x.png"/></filter>'],
  ['set', '<set attributeName="href" to="javascript:alert(1)"/>'],
  ['animated address', '<a><animate attributeName="href" values="javascript:alert(1)"/></a>'],
  ['fill from elsewhere', '<rect fill="url(https://example.org/x#a)"/>'],
  ['style from elsewhere', '<rect style="fill:url(//example.org/x)"/>'],
  ['escaped style', '<rect style="fill:\\75rl(//example.org/x)"/>'],
  ['import', '<style>@import "https://example.org/x.css";</style>'],
  ['font face', '<style>@font-face{font-family:x;src:url(https://example.org/x)}</style>'],
  ['rule from elsewhere', '<style>rect{fill:url(https://example.org/x)}</style>'],
  ['end of style', '<style>rect{fill:red}</style><script>alert(1)</script>'],
  ['frame', '<iframe src="https://example.org"></iframe>'],
  ['entity', '<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>'],
]

describe('SVG', () => {
  test.each(hostile)('%s does nothing', (_, inner) => {
    const { svg } = inlineSvg(
      `<svg xmlns="http://www.w3.org/2000/svg"><rect width="3"/>${inner}</svg>`,
      'alt',
      { width: 1, height: 1 },
    )
    expect(svg && dangers(svg)).toEqual([])
    expect(svg && all(svg, tag('rect'))).not.toHaveLength(0)
    expect(svg && toHtml(svg)).not.toMatch(/<script|example\.org|@import|onload/i)
  })

  test('says what was taken out', async () => {
    const picture = svgPicture(
      '<svg onload="x()"><script>1</script><image href="https://example.org/a.png"/></svg>',
    )
    const image = { type: 'image' as const, url: 'a.svg', alt: 'A', position: at(9) }
    const { file } = await sectionsOf(
      [slide('figure', { title: 'T', children: [{ type: 'figure', children: [image] }] })],
      { pictures: { 'a.svg': picture } },
    )
    expect(file.messages.map(({ ruleId, line, message }) => ({ ruleId, line, message }))).toEqual([
      {
        ruleId: 'image-unsafe',
        line: 9,
        message: expect.stringMatching(/onload.*<script>.*href=https:/) as string,
      },
    ])
  })

  test('keeps what draws', () => {
    const inner =
      '<defs><linearGradient id="渐变"><stop offset="0" stop-color="red"/></linearGradient><marker id="m" orient="auto"><path d="M0 0"/></marker></defs><g transform="scale(2)"><path d="M0 0" fill="url(#渐变)" marker-end="url(\'#m\')"/><text font-family="Arial" style="font-size:24px;font-family:Arial;position:fixed">文</text><use href="#m"/><image href="data:image/png;base64,AAAA"/></g>'
    const { svg, dropped } = inlineSvg(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>${inner}</svg>`,
      'alt',
      { width: 1, height: 1 },
    )
    expect(dropped).toEqual([])
    expect(svg && toHtml(svg)).toContain('<path d="M0 0" fill="url(#渐变)"')
    const said = svg && found(svg, tag('text')).properties
    expect(said).toMatchObject({ style: 'font-size:24px' })
    expect(said?.['fontFamily']).toBeUndefined()
  })

  test('ids and the references to them become the picture’s own', () => {
    const source =
      '<svg><style>#a, .b{fill:url(#a)} svg{color:red} text > .c{fill:blue}</style><g id="a"/><use href="#a"/><rect fill="url(#a)" class="b"/></svg>'
    const { svg } = inlineSvg(source, 'alt', { width: 1, height: 1 })
    const section: Element = {
      type: 'element',
      tagName: 'section',
      properties: {},
      children: svg ? [svg, structuredClone(svg)] : [],
    }
    prefixIds(section, 'one.two')
    const html = toHtml(section)
    for (const prefix of ['p1-one-two-', 'p2-one-two-']) {
      expect(html).toContain(`<g id="${prefix}a">`)
      expect(html).toContain(`<use href="#${prefix}a">`)
      expect(html).toContain(`<rect fill="url(#${prefix}a)" class="b">`)
      expect(html).toContain(
        `#${prefix}root #${prefix}a,#${prefix}root .b{fill:url(#${prefix}a)}\n#${prefix}root{color:red}\n#${prefix}root text > .c{fill:blue}`,
      )
    }
    expect(html).not.toMatch(/["#]a["),]|@@|@root@/)
  })

  test('declarations that place, load or escape are dropped, whatever they are mixed with', () => {
    const value = fc.constantFrom(
      'red',
      'url(#a)',
      'url(x)',
      'u\\72l(x)',
      '}body{display:none',
      'fixed',
      '/*',
      '</style>',
      'image-set(x)',
      '1px',
    )
    const name = fc.constantFrom(
      'fill',
      'position',
      'background',
      'FILL',
      'stroke-width',
      'inset',
      'font-family',
      '--x',
      'display',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const kept = safeDeclarations(pairs.map(([property, said]) => `${property}:${said}`).join(';'))
        return !/position|background|inset|--x|url\([^#]|\\|[{}<]|image-set/i.test(kept)
      }),
    )
  })
})

test('code that looks like markup is text', async () => {
  const value = '</code></pre><script>alert(1)</script>]]><!-- -->'
  const section = await sectionOf(
    slide('code', {
      title: 'T',
      children: [{ type: 'code', lang: 'html', value }],
      notes: [{ type: 'code', value }],
    }),
  )
  expect(toHtml(section)).not.toMatch(/<script|<!--/)
  expect(all(section, tag('script'))).toEqual([])
})

test('raw HTML is never markup', async () => {
  const html = { type: 'html' as const, value: '<img src=x onerror=alert(1)>' }
  const section = await sectionOf(
    slide('blocks', { title: 'T', children: [html], notes: [html, prose(sentence([html, text('a')]))] }),
  )
  expect(toHtml(section)).not.toContain('onerror')
})

test('an address in an image’s place is not followed', async () => {
  const image: PhrasingContent = { type: 'image', url: 'https://example.org/a.png', alt: 'Alt' }
  const section = await sectionOf(slide('blocks', { title: 'T', children: [prose(sentence([image]))] }))
  expect(toHtml(section)).not.toContain('example.org')
  expect(toHtml(section)).toContain('Alt')
})
