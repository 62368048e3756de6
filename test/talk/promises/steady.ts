/** P4: the same article gives the same talk, and an edit changes the slides of its own section alone. */
import type { Position } from 'unist'
import type { Slide } from '../../../src/talk/nodes.ts'
import { type Plan, plan } from '../plan.ts'
import { type Edit, type Edited, edits, type Section, sectionsOf } from './edits.ts'
import { plainText, saidOn } from './said.ts'
import type { Violation } from './violation.ts'

/** Which edit is tried at which section. */
export type Choice = (section: number) => readonly Edit[]

export const everyEdit: Choice = () => edits
/** One at each section, the next at the next. */
export const oneEdit: Choice = (section) => edits.filter((_, index) => index === section % edits.length)

export async function unsteady(before: Plan, choice: Choice = everyEdit): Promise<Violation[]> {
  const again = await replanned(before, before.source)
  if (JSON.stringify(again.slides) !== JSON.stringify(before.slides))
    return [{ promise: 'P4', place: undefined, what: 'planned twice, it gives two talks' }]
  const lang = before.file.data.article?.lang ?? ''
  const sections = sectionsOf(before.article, before.source)
  const found: Violation[] = []
  for (const at of sections.keys()) {
    for (const edit of choice(at)) {
      const edited = edit(before.source, sections, at, lang)
      if (edited) found.push(...changed(before, sections, edited, await replanned(before, edited.source)))
    }
  }
  return found
}

function replanned({ file }: Plan, source: string): Promise<Plan> {
  const lang = file.data.article?.lang
  return plan(source, lang === undefined ? {} : { lang }, file.dirname)
}

/** The slides that are not as they were, though nothing in their section changed. */
function changed(before: Plan, sections: readonly Section[], edited: Edited, after: Plan): Violation[] {
  // From a length on, each section has a slide that says its heading: the frame of the whole, not the section's own.
  if (isDivided(before.slides) !== isDivided(after.slides)) return []
  const sectionsAfter = sectionsOf(after.article, after.source)
  return edited.origins.flatMap((origin, index): Violation[] => {
    const [was, is] = [sections[origin ?? -1], sectionsAfter[index]]
    if (!was || !is) return []
    const old = slidesIn(before.slides, was)
    const now = slidesIn(after.slides, is)
    // Last words conclude the whole where the article ends with them, and only there.
    if (closes(old) !== closes(now)) return []
    const titles = { before: titlesOf(before.slides), after: titlesOf(after.slides) }
    const lost = old.find((slide) => !now.some((one) => isSame(slide, one, titles)))
    const other = now.find((slide) => !old.some((one) => isSame(one, slide, titles)))
    if (!lost && !other) return []
    const line = lineOf(before.source, edited.source)
    const what = `though only ${edited.name} (line ${line}): ${told(lost)} → ${told(other)}`
    return [{ promise: 'P4', place: lost?.place ?? placeOf(before.slides, was), what }]
  })
}

function closes(shown: readonly Shown[]): boolean {
  return shown.some(({ rest }) => rest.startsWith('[closing]'))
}

function isDivided(slides: readonly Slide[]): boolean {
  return slides.some((slide) => slide.number !== undefined)
}

function told(shown: Shown | undefined): string {
  return shown ? `${shown.id} "${shown.title}" ${shown.rest}` : 'nothing'
}

/** Where two sources part. */
function lineOf(before: string, after: string): number {
  let at = 0
  while (at < after.length && after[at] === before[at]) at++
  return before.slice(0, at).split('\n').length
}

function placeOf(slides: readonly Slide[], section: Section): Position | undefined {
  return slides.flatMap(({ sources }) => sources).find((place) => isIn(place, section))
}

interface Shown {
  id: string
  title: string
  /** All the rest, for comparing. */
  rest: string
  place: Position | undefined
}

/** The slides that come from a section alone, as text: without places, which move with every line above them. */
function slidesIn(slides: readonly Slide[], section: Section): Shown[] {
  return slides
    .filter(({ sources, layout, notes }) => {
      const framing = layout === 'title' || (layout === 'closing' && notes.children.length === 0)
      return !framing && sources.length > 0 && sources.every((place) => isIn(place, section))
    })
    .map((slide) => ({ id: slide.id, title: titleOf(slide), rest: restOf(slide), place: slide.sources[0] }))
}

function isIn({ start, end }: Position, section: Section): boolean {
  return (start.offset ?? -1) >= section.start && (end.offset ?? Infinity) <= section.end
}

interface Titles {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
}

/**
 * No two slides have one title, no two headings one id: where two would, what stands first in the article has it, and
 * an edit may change which that is.
 */
function isSame(a: Shown, b: Shown, titles: Titles): boolean {
  const bare = (id: string) => id.replace(/-\d+(?=\.|$)/u, '')
  const taken = titles.after.has(a.title) || titles.before.has(b.title)
  return a.rest === b.rest && bare(a.id) === bare(b.id) && (a.title === b.title || taken)
}

function titlesOf(slides: readonly Slide[]): Set<string> {
  return new Set(slides.map(titleOf))
}

function titleOf({ title }: Slide): string {
  return title ? plainText(title).replace(/ \(\d+\)$/u, '') : ''
}

/** Layout, words, blocks and notes; not the number of a section, which counts those before it. */
function restOf(slide: Slide): string {
  const said = saidOn(slide).filter(({ part }) => part !== 'title' && part !== 'kicker')
  const blocks = slide.children.map((child) => `${child.type} ${plainText(child)}`)
  const notes = slide.notes.children.filter(({ type }) => type !== 'footnoteDefinition')
  const spoken = notes.map((block) => plainText(block)).join(' ')
  return [
    `[${slide.layout}]`,
    ...said.map(({ part, text }) => `${part} ${text}`),
    ...blocks,
    `(${spoken})`,
  ].join(' | ')
}
