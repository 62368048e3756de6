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
  const code = await checkCommand(['-'], { flags: {}, ...options }, effects)
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

/** Check articles by their names. */
async function checkAll(texts: Record<string, string>, options: Partial<CheckOptions> = {}) {
  const effects = fakeEffects()
  effects.disk.read = (path) => {
    const text = texts[path]
    if (text === undefined) return Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
    return Promise.resolve(new TextEncoder().encode(text))
  }
  const code = await checkCommand(
    [...Object.keys(texts), 'gone.md'].slice(0, 2),
    { flags: {}, ...options },
    effects,
  )
  return { code, ...effects.printed }
}

test('several articles are checked one after the other, each account under its name', async () => {
  const { out, err, code } = await checkAll({ 'a.md': sound, 'b.md': doubtful })
  expect(err).toMatch(/^b\.md:5:1 warning [^\n]*\n$/)
  expect(out).toMatch(/^a\.md\n +shown[^]*nothing doubtful\n\nb\.md\n +shown[^]*1 warning\n\n$/)
  expect(code).toBe(exitCode.built)
  expect((await checkAll({ 'a.md': sound, 'b.md': doubtful }, { strict: true })).code).toBe(exitCode.article)
})

test('an article that is not there is wrong usage, and the others are checked', async () => {
  const { out, err, code } = await checkAll({ 'a.md': sound })
  expect(err).toMatch(/^gone\.md error There is no such file\..*\(article-unreadable\)\n$/)
  expect(out).toMatch(/^a\.md\n/)
  expect(code).toBe(exitCode.usage)
})

test('several articles are one JSON document: their sums, and each by itself', async () => {
  const { out } = await checkAll({ 'a.md': sound, 'b.md': doubtful }, { json: true })
  const document: unknown = JSON.parse(out)
  expect(document).toMatchObject({
    slides: 5,
    account: { headings: { whole: 3 } },
    diagnostics: [{ file: 'b.md', line: 5, rule: 'heading-empty' }],
    talks: [
      { article: 'a.md', slides: 2, account: { headings: { whole: 1 } }, diagnostics: [] },
      { article: 'b.md', slides: 3, account: { headings: { whole: 2 } } },
    ],
  })
  expect(document).not.toHaveProperty('article')
})

test('quiet, errors alone are printed; strict too, warnings are errors', async () => {
  expect(await check(doubtful, { quiet: true })).toEqual({ out: '', err: '', code: exitCode.built })
  const strict = await check(doubtful, { quiet: true, strict: true })
  expect(strict.err).toMatch(/\(heading-empty\)\n$/)
  expect(strict).toMatchObject({ out: '', code: exitCode.article })
})

test('an article that cannot be planned has no account', async () => {
  const { out, err, code } = await check('')
  expect(out).toBe('')
  expect(err).toMatch(/\(article-empty\)\n$/)
  expect(code).toBe(exitCode.article)
})
