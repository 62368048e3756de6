/** Articles for the planner's tests: plan one, and look at what came out. */
import type { Root, RootContent } from 'mdast'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parseArticle } from '../../src/article/index.ts'
import type { SettingsInput } from '../../src/config/settings.ts'
import { planTalk } from '../../src/talk/index.ts'
import { isSlide, type Layout, type Point, type Slide, type Title } from '../../src/talk/nodes.ts'
import { phraseText } from '../../src/talk/phrase.ts'

export interface Plan {
  file: VFile
  source: string
  article: Root
  slides: Slide[]
}

/** Plan an article from its text; `folder` is where its figures are. */
export async function plan(source: string, flags: SettingsInput = {}, folder = '.'): Promise<Plan> {
  const file = new VFile({ value: source, path: path.join(folder, 'article.md') })
  const read = (url: string) => readFile(path.join(folder, decodeURI(url)))
  const article = await parseArticle(file, { flags, outside: { read } })
  const slides = planTalk(article, file).children.filter(isSlide)
  return { file, source, article, slides }
}

export async function planFile(name: string, flags: SettingsInput = {}): Promise<Plan> {
  return plan(await readFile(name, 'utf8'), flags, path.dirname(name))
}

function rootOf(children: Root['children']): Root {
  return { type: 'root', children }
}

/** Everything on a slide that was made from the article's words. */
export function wordsOn(slide: Slide): (Point | Title)[] {
  const found: (Point | Title)[] = []
  for (const title of [slide.title, slide.kicker]) if (title) found.push(title)
  visit(rootOf(slide.children), (node) => {
    if (node.type === 'point') found.push(node, ...(node.points ?? []))
    if (node.type === 'column' && node.head) found.push(node.head)
    if (node.type === 'entry') found.push({ type: 'point', children: node.children, sources: node.sources })
  })
  return found
}

export function pointsOn(slide: Slide): string[] {
  const found: string[] = []
  visit(rootOf(slide.children), 'point', (point) => {
    found.push(phraseText(point))
  })
  return found
}

export function titles(slides: readonly Slide[]): string[] {
  return slides.map((slide) => (slide.title ? phraseText(slide.title) : ''))
}

/** The article's text between two places. */
export function textAt(source: string, position: Position): string {
  return source.slice(position.start.offset, position.end.offset)
}

/** What of the article must be on a slide or in its notes. */
export function contentOf(article: Root): RootContent[] {
  const found: RootContent[] = []
  const whole = new Set(['sentence', 'table', 'code', 'math', 'figure', 'heading', 'footnoteDefinition'])
  visit(article, (node) => {
    if (node.type === 'root' || !whole.has(node.type)) return
    found.push(node)
    return 'skip'
  })
  return found
}

/** Where all that the slides show and say stands in the article, as `line:column` of its start. */
export function placesOn(slides: readonly Slide[]): Set<string> {
  const places = new Set<string>()
  const add = (position: Position | undefined) => {
    if (position) places.add(`${position.start.line}:${position.start.column}`)
  }
  for (const slide of slides) {
    for (const words of wordsOn(slide)) words.sources.forEach(add)
    visit(rootOf([...slide.children, slide.notes]), (node) => {
      add(node.position)
      if (node.type === 'line') node.sources.forEach(add)
    })
  }
  return places
}

export async function slideOf(layout: Layout, source: string): Promise<Slide> {
  const { slides } = await plan(source)
  const found = slides.find((slide) => slide.layout === layout)
  if (!found) throw new Error(`no ${layout} among ${slides.map((slide) => slide.layout).join(' ')}`)
  return found
}

export function heads(slide: Slide): string[] {
  return slide.children.flatMap((child) =>
    child.type === 'column' && child.head ? [phraseText(child.head)] : [],
  )
}

export async function layoutsOf(source: string): Promise<string[]> {
  return (await plan(source)).slides.map((slide) => slide.layout)
}
