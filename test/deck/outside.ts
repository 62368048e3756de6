import { dagreArrange } from '../../src/commands/outside/arrange.ts'
import type { DeckOutside, FontFace } from '../../src/deck/outside.ts'

/** A theme with the names of the real ones. */
const theme = `:root {
  --head: 'Source Serif 4', 'Noto Serif SC'; --num: var(--head); --body: 'Source Sans 3', 'Noto Sans SC';
  --mono: 'JetBrains Mono', 'Noto Sans SC'; --math: 'STIX Two Math'; --body-weight: 400; --bold: 700;
  --head-weight: 700; --title-weight: 700; }`

const families = [
  'Source Serif 4',
  'Noto Serif SC',
  'Source Sans 3',
  'Noto Sans SC',
  'JetBrains Mono',
  'STIX Two Math',
]
const faces = families.flatMap((family) =>
  [400, 700].map((weight): FontFace => ({ family, weight, style: 'normal' })),
)

/** An outside without disk: every Latin face has ASCII, every other one what `wide` says; code and TeX come back as they are. */
export function fakeOutside(wide = /\p{Script=Han}|[，。：；“”、！？]/u): DeckOutside {
  const has = ({ family }: FontFace, character: string) =>
    family.startsWith('Noto') ? wide.test(character) || character === ' ' : /[ -~–—“”•·]/.test(character)
  return {
    facesOf: (family) => Promise.resolve(faces.filter((face) => face.family === family)),
    glyphsOf: (face, characters) => Promise.resolve(new Set([...characters].filter((one) => has(face, one)))),
    advancesOf: (face, characters) =>
      Promise.resolve(
        new Map(
          [...characters].filter((one) => has(face, one)).map((one) => [one, wide.test(one) ? 1 : 0.5]),
        ),
      ),
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
    arrange: dagreArrange,
    theme: () => Promise.resolve(theme),
    asset: (name) => Promise.resolve(`/* ${name} */`),
  }
}
