/** The text of a Mermaid block: its statements, each with its line, and what is said of the whole. */
import { labelText } from './labels.ts'

export interface Statement {
  text: string
  /** Line in the block, from 1. */
  line: number
}

export interface Source {
  /** Without comments, directives and what names the diagram; the first one says the kind. */
  statements: Statement[]
  title?: string
  label?: string
}

/** Read the block. Front matter of its own (`---`), `title`, `accTitle` and `accDescr` name it. */
export function readSource(text: string): Source {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ text: line.trim(), line: index + 1 }))
  const source: Source = { statements: [] }
  const left = takeDescription(takeDirectives(takeFrontMatter(lines, source), source), source)
  for (const { text: words, line } of left) {
    const named = /^accTitle\s*:\s*(.+)$/u.exec(words)?.[1]
    if (named !== undefined) source.label = [named.trim(), source.label].filter(Boolean).join('. ')
    else if (words !== '' && !words.startsWith('%%')) source.statements.push({ text: words, line })
  }
  return source
}

function takeFrontMatter(lines: Statement[], source: Source): Statement[] {
  const first = lines.findIndex(({ text }) => text !== '')
  if (lines[first]?.text !== '---') return lines
  const end = lines.findIndex(({ text }, index) => index > first && text === '---')
  if (end < 0) return lines
  for (const { text } of lines.slice(first + 1, end)) {
    const title = /^title\s*:\s*(.+)$/u.exec(text)?.[1]
    if (title !== undefined) source.title = plain(title)
  }
  return lines.slice(end + 1)
}

/** `%%{init: …}%%` sets colours and curves, which are the theme's here; `%%| fig-cap:` is a caption. */
function takeDirectives(lines: Statement[], source: Source): Statement[] {
  let isOpen = false
  return lines.filter(({ text }) => {
    const caption = /^%%\|\s*fig-cap\s*:\s*(.+)$/u.exec(text)?.[1]
    if (caption !== undefined) source.title = plain(caption)
    if (text.startsWith('%%{')) isOpen = true
    const inside = isOpen
    if (text.endsWith('}%%')) isOpen = false
    return !inside
  })
}

function takeDescription(lines: Statement[], source: Source): Statement[] {
  const said: string[] = []
  let isOpen = false
  const left = lines.filter(({ text }) => {
    if (isOpen) {
      isOpen = !text.includes('}')
      said.push(text.replace(/\}.*$/u, ''))
      return false
    }
    const start = /^accDescr\s*(:|\{)\s*(.*)$/u.exec(text)
    if (!start) return true
    isOpen = start[1] === '{' && !text.includes('}')
    said.push((start[2] ?? '').replace(/\}\s*$/u, ''))
    return false
  })
  const words = said.map((line) => line.trim()).filter((line) => line !== '')
  if (words.length > 0) source.label = words.join(' ')
  return left
}

function plain(words: string): string {
  return labelText(words.trim().replace(/^(["'])(.*)\1$/u, '$2')).join(' ')
}
