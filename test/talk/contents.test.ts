import { expect, it } from 'vitest'
import { phraseText } from '../../src/talk/phrase.ts'
import { plan, titles } from './plan.ts'
import { broken } from './promises/index.ts'

const sections = `## Soil

Soil holds the rain back for a day. It does not filter salt.

### Clay

Clay drains slowly, so that a pipe is laid.

## Roots

Roots keep the soil open for years. They die where salt is strewn.
`
const contents = '- [Soil](#soil)\n  - [Clay](#clay)\n- [Roots](#roots)\n'

it.each([
  ['under a heading of its own', `# Rain\n\n## Contents\n\n${contents}\n${sections}`],
  ['under a line that names it', `# Rain\n\nWhat gardens do.\n\n**Contents**\n\n${contents}\n${sections}`],
  ['before the first heading', `# Rain\n\nWhat gardens do.\n\n${contents}\n${sections}`],
])('a table of contents is no slide, and nobody speaks it: %s', async (_, source) => {
  const made = await plan(source)
  expect(titles(made.slides)).not.toContain('Contents')
  expect(made.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['title', 'soil', 'roots']))
  expect(made.slides[0]?.notes.children.map(phraseText).join()).toContain('Clay')
  expect(made.slides[0]?.seconds).toBeLessThan(10)
  expect(broken(made)).toEqual([])
})

it.each([
  ['links elsewhere', '- [Soil](https://example.org/soil)\n- [Roots](https://example.org/roots)\n'],
  ['links with words beside them', '- See [Soil](#soil) first\n- and then [Roots](#roots)\n'],
])('a list of %s is shown', async (_, list) => {
  const { slides } = await plan(`# Rain\n\n## Reading\n\n${list}\n${sections}`)
  expect(titles(slides)).toContain('Reading')
})
