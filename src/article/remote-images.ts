import type { Image, Link, Parent, Root, RootContent, Text } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import { isParent } from './nodes.ts'
import { pointsOf, startOffset, type ToPoint } from './position.ts'

/** The address of another machine: `https://…`, or `//…`. */
const remote = /^(?:https?:)?\/\//i

/**
 * A talk loads nothing from the network: where an image comes from there, its text alternative (or its address)
 * stands instead, with a link to what the image linked to, or else to the image.
 */
export function remoteImages(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file)
    visit(tree, undefined, { source, toPoint: pointsOf(source), file })
  }
}

interface Place {
  source: string
  toPoint: ToPoint
  file: VFile
}

function visit(parent: Parent, around: Link | undefined, place: Place): void {
  const outer = isLink(parent) ? parent : around
  parent.children = parent.children.map((child): RootContent => {
    if (child.type === 'image' && remote.test(child.url)) return inWords(child, outer, place)
    if (isParent(child)) visit(child, outer, place)
    return child
  })
}

function isLink(node: Parent): node is Link {
  return node.type === 'link'
}

/** The image in words; a link, unless it stands in one. */
function inWords(image: Image, around: Link | undefined, place: Place): Link | Text {
  reportRemote(image, place.file)
  const url = image.url.startsWith('//') ? `https:${image.url}` : image.url
  const words = textOf(image, url, place)
  if (around) return words
  return { type: 'link', url, title: image.title ?? null, children: [words], ...placed(image) }
}

/** The text alternative, where it stands if it stands in the article as it reads. */
function textOf(image: Image, url: string, { source, toPoint }: Place): Text {
  const value = image.alt?.trim() ?? ''
  if (value === '') return { type: 'text', value: url, ...placed(image) }
  const at = startOffset(image) + 2
  if (!image.position || !source.startsWith(`![${value}]`, at - 2))
    return { type: 'text', value, ...placed(image) }
  return { type: 'text', value, position: { start: toPoint(at), end: toPoint(at + value.length) } }
}

function placed({ position }: Image): Pick<Image, 'position'> {
  return position ? { position } : {}
}

function reportRemote({ url, position }: Image, file: VFile): void {
  const name =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) || 'picture.png'
  const shown = url.length > 80 ? `${url.slice(0, 80)}…` : url
  const what = `The image \`${shown}\` is on the network, from where a talk loads nothing; a link stands in its place.`
  report(file, 'image-remote', position, what, `To show it, download it and write \`![…](${name})\`.`)
}
