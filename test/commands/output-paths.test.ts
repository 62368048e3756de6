import { expect, test } from 'vitest'
import { articleName } from '../../src/commands/article-name.ts'
import { outputFolder, outputPath, sameFolder } from '../../src/commands/output-paths.ts'

test.each([
  ['slides/open-llm.md', 'open-llm'],
  ['open-llm.en.md', 'open-llm.en'],
  ['notes', 'notes'],
  ['-', 'article'],
])('the name of %s is %s', (path, name) => {
  expect(articleName(path)).toBe(name)
})

test('the folder is dist/<name>/, or the chosen one, or one in it for each of several', () => {
  expect(outputFolder('a/x.md', ['a/x.md'], undefined)).toBe('dist/x')
  expect(outputFolder('a/x.md', ['a/x.md'], 'out')).toBe('out')
  expect(outputFolder('a/x.md', ['a/x.md', 'y.md'], 'out')).toBe('out/x')
})

test('each format has its file', () => {
  expect(outputPath('dist/x', 'a/x.md', 'html')).toBe('dist/x/index.html')
  expect(outputPath('dist/x', 'a/x.md', 'pdf')).toBe('dist/x/x.pdf')
  expect(outputPath('dist/x', 'a/x.md', 'handout')).toBe('dist/x/x-handout.pdf')
})

test('two articles that would share a folder are found', () => {
  expect(sameFolder(['a/x.md', 'b/x.md'], undefined)).toEqual(['a/x.md', 'b/x.md'])
  expect(sameFolder(['a/x.md', 'b/y.md'], 'out')).toBeUndefined()
})
