/** Where the links of an article lead once it is a talk. */
import { slug } from 'github-slugger'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { Slide } from '../talk/nodes.ts'
import { isRelative, safeHref } from './links.ts'

/** The address that a link has in the talk; undefined where it can lead nowhere, which is reported. */
export type Target = (url: string, position: Position | undefined) => string | undefined

/**
 * Addresses of other pages stay; `#a-heading` leads to the slide of that heading, by its slug as code hosts make it.
 * A talk travels as one file, so that a path beside the article leads nowhere. Each place is reported once.
 */
export function targetsIn(slides: readonly Slide[], file: VFile): Target {
  const places = placesIn(slides)
  const said = new Set<string>()
  return (url, position) => {
    const found = url.startsWith('#') ? places.get(decoded(url.slice(1)).toLowerCase()) : safeHref(url)
    if (found !== undefined) return url.startsWith('#') ? `#${found}` : found
    const key = `${position?.start.line ?? 0} ${url}`
    if (!said.has(key)) report(file, 'link-dead', position, ...whyDead(url))
    said.add(key)
    return undefined
  }
}

/** What is wrong with a link, and what to do. */
function whyDead(url: string): [what: string, toDo: string] {
  if (url.startsWith('#')) {
    const toDo =
      'Write the heading’s own words in small letters, with hyphens between them, or take the link away.'
    return [`No slide has the heading \`${shortened(url)}\`.`, toDo]
  }
  if (isRelative(url)) {
    const what = `The link to \`${shortened(url)}\` leads to a file beside the article, which the talk has not with it.`
    return [what, 'Write its whole address (`https://…`), or leave it as words.']
  }
  return [
    `The link to \`${shortened(url)}\` is not one that a talk may open.`,
    'Link to `https://…` or `mailto:…`.',
  ]
}

/** Slides by the slugs that lead to them: of their sections first, then of titles and headings on and under them. */
function placesIn(slides: readonly Slide[]): Map<string, string> {
  const places = new Map<string, string>()
  const add = (name: string, id: string) => {
    if (name !== '' && !places.has(name)) places.set(name, id)
  }
  for (const { id } of slides) {
    add(id, id)
    add(id.replace(/\.\d+$/, ''), id)
  }
  for (const slide of slides) {
    for (const words of [slide.title, slide.kicker]) if (words) add(slug(toString(words)), slide.id)
    for (const tree of [slide.notes, ...slide.children])
      visit(tree, (node: Nodes) => {
        if (node.type === 'heading') add(slug(toString(node)), slide.id)
      })
  }
  return places
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url
}
