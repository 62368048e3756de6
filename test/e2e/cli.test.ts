import { expect, test } from 'vitest'
import { folderWith, runLectern } from './run-lectern.ts'
import { usageCases } from './usage-cases.ts'

test.each(usageCases)('$name', async ({ args, code, stdout = '', stderr = '' }) => {
  const { folder, remove } = await folderWith({ 'a.md': '# A\n\nSome prose.\n', 'b/a.md': '# A\n\n## B\n' })
  const run = await runLectern(args, { cwd: folder })
  await remove()
  expect(run.stdout).toMatch(stdout)
  expect(run.stderr).toMatch(stderr)
  if (stdout === '') expect(run.stdout).toBe('')
  if (stderr === '') expect(run.stderr).toBe('')
  expect(run.code).toBe(code)
})
