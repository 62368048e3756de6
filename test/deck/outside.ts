import type { DeckOutside, FontFace } from '../../src/deck/outside.ts'

/** An outside without disk: every Latin face has ASCII, every other one what `wide` says; code and TeX come back as they are. */
export function fakeOutside(wide = /\p{Script=Han}|[，。：；“”、！？]/u): DeckOutside {
  const has = ({ family }: FontFace, character: string) =>
    family.startsWith('Noto') ? wide.test(character) || character === ' ' : /[ -~–—“”•·]/.test(character)
  return {
    glyphsOf: (face, characters) => Promise.resolve(new Set([...characters].filter((one) => has(face, one)))),
    subsetFont: (face, characters) =>
      Promise.resolve([
        { face, has: characters, bytes: new TextEncoder().encode([...characters].sort().join('')) },
      ]),
    highlight: () => Promise.resolve(undefined),
    mathml: (tex, display) => {
      if (tex.includes('\\bad')) return Promise.reject(new Error('undefined control sequence \\bad'))
      const math = {
        type: 'element',
        tagName: 'math',
        properties: display ? { display: 'block' } : {},
      } as const
      return Promise.resolve({ ...math, children: [{ type: 'text', value: tex }] })
    },
    asset: (name) => Promise.resolve(name.endsWith('.js') ? `/* ${name} */` : `/* ${name} */`),
  }
}
