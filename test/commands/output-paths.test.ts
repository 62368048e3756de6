import { expect, test } from 'vitest'
import { articleName } from '../../src/commands/article-name.ts'
import { outputFolder, outputPaths, sameFolder } from '../../src/commands/output-paths.ts'

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

test('each format has its file, and pictures one a slide, in a folder', () => {
  expect(outputPaths('dist/x', 'a/x.md', 'html', 1)).toEqual(['dist/x/index.html'])
  expect(outputPaths('dist/x', 'a/x.md', 'pdf', 1)).toEqual(['dist/x/x.pdf'])
  expect(outputPaths('dist/x', 'a/x.md', 'handout', 1)).toEqual(['dist/x/x-handout.pdf'])
  expect(outputPaths('dist/x', 'a/x.md', 'png', 2)).toEqual(['dist/x/png/01.png', 'dist/x/png/02.png'])
})

test('two articles that would share a folder are found', () => {
  expect(sameFolder(['a/x.md', 'b/x.md'], undefined)).toEqual(['a/x.md', 'b/x.md'])
  expect(sameFolder(['a/x.md', 'b/y.md'], 'out')).toBeUndefined()
})
