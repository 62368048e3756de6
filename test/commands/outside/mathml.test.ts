import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { temmlMathml } from '../../../src/commands/outside/mathml.ts'

test('typesets TeX as MathML, inline and displayed', async () => {
  const block = toHtml(await temmlMathml('\\frac{a}{b}', true))
  expect(block).toMatch(/^<math [^>]*display="block"/)
  expect(block).toContain('<mfrac>')
  expect(toHtml(await temmlMathml('x', false))).not.toContain('display="block"')
})

test('says what is wrong with the TeX', async () => {
  await expect(temmlMathml('\\frac{a', true)).rejects.toThrow(
    /^(?!.*\.$).*(Expected|Unexpected|end of input)/,
  )
})

test('follows no address that a formula brings', async () => {
  const written = await temmlMathml('\\href{javascript:alert(1)}{x}', false).then(toHtml, () => '')
  expect(written).not.toContain('javascript:')
})
