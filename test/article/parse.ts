import { toString } from 'mdast-util-to-string'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parseArticle, type ArticleOptions } from '../../src/article/index.ts'
import type { Sentence } from '../../src/article/nodes.ts'

export interface Parsed {
  tree: Root
  file: VFile
  source: string
}

/** Files that an article in a test may name. */
export type Files = Readonly<Record<string, Uint8Array>>

/** Run the article stage on a text. */
export async function parse(
  value: string,
  options: Partial<ArticleOptions> & { files?: Files } = {},
): Promise<Parsed> {
  const file = new VFile({ path: 'article.md', value })
  const read = (url: string): Promise<Uint8Array> => {
    const bytes = options.files?.[url]
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${url}`))
  }
  const tree = await parseArticle(file, { outside: { read }, ...options })
  return { tree, file, source: String(file) }
}

export function all<Type extends Nodes['type']>(tree: Root, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = []
  visit(tree, (node) => {
    if (isType(node, type)) found.push(node)
  })
  return found
}

function isType<Type extends Nodes['type']>(node: Nodes, type: Type): node is Extract<Nodes, { type: Type }> {
  return node.type === type
}

export function sentencesOf(tree: Root): Sentence[] {
  return all(tree, 'sentence')
}

/** What each sentence says. */
export async function said(value: string): Promise<string[]> {
  const { tree } = await parse(value)
  return sentencesOf(tree).map((sentence) => toString(sentence))
}

/** `line:column rule` of each diagnostic. */
export function problems({ file }: Parsed): string[] {
  return file.messages.map(
    (message) => `${String(message.line)}:${String(message.column)} ${message.ruleId ?? 'no rule'}`,
  )
}

/** The source that a node stands for. */
export function sourceOf(source: string, node: Nodes): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}
