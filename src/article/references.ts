import type { Definition, Parent, Root, RootContent } from 'mdast'
import { isParent } from './nodes.ts'

/** Give every link and image its address, so that later stages know only `link` and `image`; definitions go. */
export function references(): (tree: Root) => void {
  return (tree) => {
    const definitions = new Map<string, Definition>()
    collect(tree, definitions)
    if (definitions.size > 0) resolve(tree, definitions)
  }
}

function collect(parent: Parent, definitions: Map<string, Definition>): void {
  for (const child of parent.children) {
    // The first definition wins, as in CommonMark.
    if (child.type === 'definition' && !definitions.has(child.identifier))
      definitions.set(child.identifier, child)
    else if (isParent(child)) collect(child, definitions)
  }
}

function resolve(parent: Parent, definitions: Map<string, Definition>): void {
  parent.children = parent.children
    .filter((child) => child.type !== 'definition')
    .map((child) => resolved(child, definitions))
  for (const child of parent.children) if (isParent(child)) resolve(child, definitions)
}

function resolved(node: RootContent, definitions: Map<string, Definition>): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const definition = definitions.get(node.identifier)
  if (!definition) return node
  const target = {
    url: definition.url,
    title: definition.title ?? null,
    ...(node.position && { position: node.position }),
  }
  return node.type === 'linkReference'
    ? { type: 'link', ...target, children: node.children }
    : { type: 'image', ...target, alt: node.alt ?? null }
}
