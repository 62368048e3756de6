import type { Image, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { isParent, type Figure } from './nodes.ts'

/** Turn a paragraph of images alone into one `figure` an image. */
export function figures(): (tree: Root) => void {
  return visit
}

function visit(parent: Parent): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return figuresOf(child) ?? [child]
    if (isParent(child)) visit(child)
    return [child]
  })
}

/** The figures of the paragraph, with the marks between them; undefined where it has words. */
function figuresOf(paragraph: Paragraph): RootContent[] | undefined {
  const found: RootContent[] = []
  for (const child of paragraph.children) {
    const image = imageOf(child)
    if (image) found.push(figure(image, child))
    else if (child.type === 'mark') found.push(child)
    else if (!isBlank(child)) return undefined
  }
  return found.some((node) => node.type === 'figure') ? found : undefined
}

function figure(image: Image, outer: PhrasingContent): Figure {
  const position = outer.position ?? image.position
  return {
    type: 'figure',
    children: [image],
    ...(outer.type === 'link' && { data: { href: outer.url } }),
    ...(position && { position }),
  }
}

/** The image itself, or the one image that a link is wrapped around. */
function imageOf(node: PhrasingContent): Image | undefined {
  if (node.type === 'image') return node
  if (node.type !== 'link') return undefined
  const [only, ...others] = node.children.filter((child) => !isBlank(child))
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
