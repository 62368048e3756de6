import type { Link, Parent, Root, RootContent, Text } from 'mdast'
import type { VFile } from 'vfile'
import { isParent } from './nodes.ts'
import { pointsOf, startOffset } from './position.ts'

/** What an address has not in it, though GFM goes on to the next white space: full-width punctuation. */
const stop = /[、。，；：！？（）【】《》〈〉「」『』“”‘’…\u3000]/

/** End an address in running text where Chinese punctuation begins: `https://example.com。下一句`. */
export function bareLinks(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const toPoint = pointsOf(String(file))
    visit(tree)

    function visit(parent: Parent): void {
      if (parent.children.some(isTooLong)) {
        parent.children = parent.children.flatMap((child) => (isTooLong(child) ? cut(child) : [child]))
      }
      for (const child of parent.children) if (isParent(child)) visit(child)
    }

    function cut(link: BareLink): RootContent[] {
      const [{ value }] = link.children
      const at = value.search(stop)
      const middle = toPoint(startOffset(link) + at)
      const { start, end } = link.position
      const first = { start, end: middle }
      const text: Text = { type: 'text', value: value.slice(0, at), position: first }
      return [
        {
          ...link,
          url: link.url.slice(0, link.url.length - (value.length - at)),
          children: [text],
          position: first,
        },
        { type: 'text', value: value.slice(at), position: { start: middle, end } },
      ]
    }
  }
}

type BareLink = Link & { children: [Text]; position: NonNullable<Link['position']> }

/** Whether the node is an address without brackets, its URL ends as its text does, and it has a stop in it. */
function isTooLong(node: RootContent): node is BareLink {
  if (node.type !== 'link' || !node.position) return false
  const [text] = node.children
  if (text?.type !== 'text' || startOffset(text) !== startOffset(node)) return false
  return stop.test(text.value) && node.url.endsWith(text.value)
}
