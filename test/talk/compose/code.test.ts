import { expect, it } from 'vitest'
import { plan } from '../plan.ts'
import { broken } from '../promises/index.ts'

it('lines of code that end in spaces keep them where the code goes on', async () => {
  const lines = Array.from({ length: 24 }, (_, index) => `step(${index}) ${index % 4 === 3 ? '\n' : ''}`)
  const planned = await plan(
    `# Code\n\n## Steps\n\nThese are the steps.\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`,
  )
  const code = planned.slides.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'code' ? [child.value] : [])),
  )
  expect(code.length).toBeGreaterThan(1)
  for (const part of code) expect(part).toMatch(/^step\(\d+\) $/mu)
  expect(broken(planned)).toEqual([])
})
