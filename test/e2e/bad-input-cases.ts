export interface BadInputCase {
  name: string
  files?: Record<string, string | Uint8Array>
  /** @default ['a.md'] */
  args?: string[]
  /** The whole standard error. */
  stderr: string | RegExp
  code: number
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const article = (...lines: string[]) => ({ 'a.md': `${lines.join('\n')}\n` })
const prose = 'Rain gardens hold water back. They cost little.'

/** What cannot be built; each is told in one diagnostic. */
export const badInputCases: BadInputCase[] = [
  {
    name: 'a missing file',
    stderr: /^a\.md error There is no such file\. .* \(article-unreadable\)\n$/,
    code: 2,
  },
  {
    name: 'a folder',
    files: { 'a.md/b.md': prose },
    stderr: /^a\.md error This is a folder, not an article\. .* \(article-unreadable\)\n$/,
    code: 2,
  },
  {
    name: 'a binary file',
    files: { 'a.md': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13) },
    stderr: /^a\.md:3:1 error .*byte 8.*\(article-encoding\)\n$/,
    code: 1,
  },
  {
    name: 'text that is not UTF-8',
    files: { 'a.md': bytes(0x23, 0x20, 0x41, 0x0a, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a) },
    stderr: /^a\.md:3:4 error .*byte 8\b.*\(article-encoding\)\n$/,
    code: 1,
  },
  {
    name: 'an empty article',
    files: { 'a.md': '' },
    stderr: /^a\.md\S* error .*\(article-empty\)\n$/,
    code: 1,
  },
  {
    name: 'white space alone',
    files: article('', '   ', ''),
    stderr: /^a\.md\S* error .*\(article-empty\)\n$/,
    code: 1,
  },
  {
    name: 'front matter that is not YAML',
    files: article('---', 'title: "Rain', '---', '', prose),
    stderr: /^a\.md:\d+:\d+ error .*\(front-matter-syntax\)\n$/,
    code: 1,
  },
  {
    name: 'a wrong value',
    files: article('---', 'title: Rain', 'minutes: soon', '---', '', prose),
    stderr: /^a\.md:3:\d+ error .*minutes.*\(front-matter-value\)\n$/,
    code: 1,
  },
  {
    name: 'a theme that would load something',
    files: {
      ...article('---', 'theme: ./mine.css', '---', '', prose),
      'mine.css': '@import "https://example.org/a.css";',
    },
    stderr: /^a\.md:2:8 error .*mine\.css.*\(theme-network\)\n$/,
    code: 1,
  },
  {
    name: 'a theme that is no style sheet',
    files: { ...article('---', 'theme: ./mine.css', '---', '', prose), 'mine.css': 'a { color: red; } b' },
    stderr: /^a\.md:2:8 error .*mine\.css.*\(theme-syntax\)\n$/,
    code: 1,
  },
  {
    name: 'a missing image',
    files: article('# Rain', '', prose, '', '![A garden](garden.png)'),
    stderr: /^a\.md:5:1 error .*garden\.png.*\(image-missing\)\n$/,
    code: 1,
  },
  {
    name: 'an image that is none',
    files: { ...article('# Rain', '', prose, '', '![A garden](garden.png)'), 'garden.png': 'not a picture' },
    stderr: /^a\.md:5:1 error .*garden\.png.*\(image-broken\)\n$/,
    code: 1,
  },
  {
    name: 'an output folder that cannot be',
    files: { ...article('# Rain', '', prose), file: 'in the way' },
    args: ['a.md', '-o', 'file/talk'],
    stderr:
      /^a\.md error The files cannot be written to file\/talk: not a directory\. .* \(output-unwritable\)\n$/,
    code: 3,
  },
  {
    name: 'no usable browser',
    files: article('# Rain', '', prose),
    args: ['a.md', '-f', 'html,pdf', '--browser', '/no/such/browser'],
    stderr: /^a\.md error .*\/no\/such\/browser.* \(browser-unusable\)\n$/,
    code: 3,
  },
]
