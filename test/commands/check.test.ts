import { expect, test } from 'vitest'
import { checkCommand, type CheckOptions } from '../../src/commands/check.ts'
import { exitCode } from '../../src/commands/exit-code.ts'
import { fakeEffects } from './fake-effects.ts'

const sound = `## Gardens

Rain gardens hold water back. They cost little.
`
const doubtful = `## Gardens

Rain gardens hold water back. They cost little.

## Streets
`

async function check(text: string, options: Partial<CheckOptions> = {}) {
  const effects = fakeEffects()
  effects.disk.readInput = () => Promise.resolve(new TextEncoder().encode(text))
  const code = await checkCommand('-', { flags: {}, ...options }, effects)
  return { code, ...effects.printed }
}

test('what is doubtful stands at its line, with what to do', async () => {
  const { err, out, code } = await check(doubtful)
  expect(err).toBe(
    'article.md:5:1 warning Nothing stands under the heading "Streets". Write what it announces, or take it out. (heading-empty)\n',
  )
  expect(out).toMatch(/; 1 warning\n$/)
  expect(code).toBe(exitCode.built)
})

test('the account adds up, and has a row for each kind that the article has', async () => {
  const { out, err } = await check(`${sound}\n<!-- skip -->\n\nThis is out.\n`)
  expect(err).toBe('')
  expect(out).toMatch(/^ +shown +spoken +optional +skipped +whole\n/)
  expect(out).toMatch(/^headings +1 +· +· +· +1$/m)
  expect(out).toMatch(/^sentences +\S+ +\S+ +· +1 +3$/m)
  expect(out).not.toMatch(/^(tables|code|figures)/m)
  expect(out).toMatch(/; nothing doubtful\n$/)
})

test('warnings are errors when one is strict, infos never', async () => {
  expect((await check(doubtful, { strict: true })).code).toBe(exitCode.article)
  expect((await check(sound, { strict: true })).code).toBe(exitCode.built)
})

test('characters without a font are found without a browser', async () => {
  const { err } = await check('## Rain\n\nThey say ᚠᛗ of what is wet.\n')
  expect(err).toMatch(/^article\.md:3:\d+ warning .*\(glyph-missing\)$/m)
})

test('a formula that cannot be read is an error', async () => {
  const { err, code } = await check('## Rain\n\nIt falls so:\n\n$$\n\\frac{1\n$$\n')
  expect(err).toMatch(/error .*\(math-syntax\)$/m)
  expect(code).toBe(exitCode.article)
})

test('as JSON, the account and the diagnostics are one document', async () => {
  const { out, err } = await check(doubtful, { json: true })
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({
    article: '-',
    slides: 3,
    account: { headings: { shown: 2, whole: 2 }, sentences: { whole: 2, lost: 0 } },
    diagnostics: [{ line: 5, severity: 'warning', rule: 'heading-empty' }],
  })
})

test('an article that cannot be planned has no account', async () => {
  const { out, err, code } = await check('')
  expect(out).toBe('')
  expect(err).toMatch(/\(article-empty\)\n$/)
  expect(code).toBe(exitCode.article)
})
