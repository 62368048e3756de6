/** The sentences of a part of an article. */
import type { Node } from 'mdast'
import { isParent, type Sentence } from '../article/nodes.ts'

/** Tell `act` every sentence in the node, in order; a sentence holds no others. */
export function eachSentence(node: Node, act: (sentence: Sentence) => void): void {
  if (isSentence(node)) act(node)
  else if (isParent(node)) for (const child of node.children) eachSentence(child, act)
}

/** All sentences in the nodes, in order. */
export function sentencesIn(nodes: readonly Node[]): Sentence[] {
  const found: Sentence[] = []
  for (const node of nodes) eachSentence(node, (sentence) => void found.push(sentence))
  return found
}

function isSentence(node: Node): node is Sentence {
  return node.type === 'sentence'
}
