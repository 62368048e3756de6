import { nearest } from '../config/nearest.ts'
import type { Mark, MarkName } from './nodes.ts'

const names: readonly MarkName[] = ['slide', 'point', 'note', 'skip']
const slideOptions = ['layout', 'title']

/** A mark, a comment that nearly is one, or (undefined) a comment that has nothing to do with Lectern. */
export type ReadMark = Pick<Mark, 'name' | 'value' | 'options'> | { what: string; toDo: string } | undefined

/** Read what stands between `<!--` and `-->`. */
export function readMark(comment: string): ReadMark {
  const text = comment.trim()
  const [, word = '', colon, said = ''] = /^([\p{L}-]+)\s*([:：])?\s*([\s\S]*)$/u.exec(text) ?? []
  const name = names.find((known) => known === word.toLowerCase())
  // Words without a colon are somebody's remark, unless they can be nothing but a mark.
  const looksLikeMark = colon !== undefined || said === '' || (name === 'slide' && /^\w+\s*[=＝]/.test(said))
  if (!looksLikeMark) return undefined
  if (!name) return word.length > 2 ? nearMiss(word) : undefined
  if (name === 'slide') return slideMark(said)
  if (name === 'skip') return skipMark(said)
  if (said === '') {
    const toDo = `Write it like \`<!-- ${name}: what you want to ${name === 'point' ? 'show' : 'say'} -->\`.`
    return { what: `The mark \`${name}\` says nothing.`, toDo }
  }
  return { name, value: name === 'point' ? oneLine(said) : said, options: {} }
}

function nearMiss(word: string): ReadMark {
  const near = nearest(word, names)
  if (!near) return undefined
  return { what: `\`${word}\` is no mark, so the comment is left out.`, toDo: `Did you mean \`${near}\`?` }
}

function skipMark(said: string): ReadMark {
  if (said === '') return { name: 'skip', value: '', options: {} }
  return {
    what: 'The mark `skip` takes no text; it leaves out what follows, up to the next heading.',
    toDo: 'Write `<!-- skip -->`.',
  }
}

const pair = /([\p{L}-]+)\s*[=＝]\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s"'“”,，]+))\s*[,，]?\s*/uy

function slideMark(said: string): ReadMark {
  const options: Record<string, string> = {}
  pair.lastIndex = 0
  while (pair.lastIndex < said.length) {
    const at = pair.lastIndex
    const match = pair.exec(said)
    if (!match) {
      const what = `The mark \`slide\` cannot be read from \`${oneLine(said.slice(at))}\` on.`
      return { what, toDo: 'Write it like `<!-- slide: layout=compare title="Two ways" -->`.' }
    }
    const key = (match[1] ?? '').toLowerCase()
    if (!slideOptions.includes(key)) {
      const near = nearest(key, slideOptions)
      const toDo = near ? `Did you mean \`${near}\`?` : `Its options are ${slideOptions.join(' and ')}.`
      return { what: `The mark \`slide\` has no option \`${key}\`.`, toDo }
    }
    options[key] = match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''
  }
  return { name: 'slide', value: said, options }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
