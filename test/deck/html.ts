import type { Element, Nodes, Root } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { toSections } from '../../src/deck/sections.ts'
import type { Slide } from '../../src/talk/nodes.ts'
import { talk } from './fixture.ts'
import type { TalkParts } from './fixture.ts'
import { fakeOutside } from './outside.ts'

/** The sections of a talk, and the file with its messages. */
export async function sectionsOf(
  slides: Slide[],
  parts: TalkParts = {},
): Promise<{ root: Root; file: VFile }> {
  const { root, file } = talk(slides, parts)
  return { root: await toSections(root, file, fakeOutside()), file }
}

/** The only section of a talk of one slide. */
export async function sectionOf(slide: Slide, parts: TalkParts = {}): Promise<Element> {
  const { root } = await sectionsOf([slide], parts)
  return found(root, (element) => element.tagName === 'section')
}

export function all(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (element: Element) => {
    if (test(element)) elements.push(element)
  })
  return elements
}

/** The first element that passes; an error when there is none. */
export function found(tree: Nodes, test: (element: Element) => boolean): Element {
  const [first] = all(tree, test)
  if (!first) throw new Error('no such element')
  return first
}

export const tag =
  (...names: string[]) =>
  (element: Element) =>
    names.includes(element.tagName)

export const className = (name: string) => (element: Element) =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name)

export function texts(tree: Nodes, test: (element: Element) => boolean): string[] {
  return all(tree, test).map((element) => toString(element))
}
