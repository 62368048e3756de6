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
    const lost = old.find(({ text }) => !now.some((one) => one.text === text))
    const other = now.find(({ text }) => !old.some((one) => one.text === text))
    if (!lost && !other) return []
    const line = lineOf(before.source, edited.source)
    const what = `though only ${edited.name} (line ${line}): ${lost?.text ?? 'nothing'} → ${other?.text ?? 'nothing'}`
    return [{ promise: 'P4', place: lost?.place ?? placeOf(before.slides, was), what }]
  })
}

function isDivided(slides: readonly Slide[]): boolean {
  return slides.some((slide) => slide.number !== undefined)
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

/** The slides that come from a section alone, as text: without places, which move with every line above them. */
function slidesIn(
  slides: readonly Slide[],
  section: Section,
): { text: string; place: Position | undefined }[] {
  return slides
    .filter(({ sources, layout, notes }) => {
      const framing = layout === 'title' || (layout === 'closing' && notes.children.length === 0)
      return !framing && sources.length > 0 && sources.every((place) => isIn(place, section))
    })
    .map((slide) => ({ text: textOf(slide), place: slide.sources[0] }))
}

function isIn({ start, end }: Position, section: Section): boolean {
  return (start.offset ?? -1) >= section.start && (end.offset ?? Infinity) <= section.end
}

/**
 * Its id, layout, words, blocks and notes; not the number of a section, nor the one that tells two slides with one
 * title apart: they count what stands before them.
 */
function textOf(slide: Slide): string {
  const said = saidOn(slide).map(({ part, text }) => `${part} ${text.replace(/ \(\d+\)$/u, '')}`)
  const blocks = slide.children.map((child) => `${child.type} ${plainText(child)}`)
  const notes = slide.notes.children.filter(({ type }) => type !== 'footnoteDefinition')
  const spoken = notes.map((block) => plainText(block)).join(' ')
  return [`[${slide.layout}] ${slide.id}`, ...said, ...blocks, `(${spoken})`].join(' | ')
}
