/** What stands behind the end of an article: its sources, thanks, appendices. */
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import type { Language } from './languages/language.ts'
import { type Part, withParts } from './outline.ts'
import { sentencesIn } from './sentences.ts'
import { sectionDraft } from './frame.ts'

/** How many of the parts come before what only follows the end. */
export function bodyLength(parts: readonly Part[], { language, settings }: Context): number {
  if (settings.slides === 'explicit') return parts.length
  return parts.findLastIndex(({ name }) => language.back(name) === undefined) + 1
}

/** The parts, with what follows the end beside the last one instead of under it. */
export function withBack(parts: readonly Part[], language: Language): Part[] {
  const last = parts.at(-1)
  if (!last) return []
  const under = last.parts
  const from = under.findLastIndex(({ name }) => language.back(name) === undefined) + 1
  return [...parts.slice(0, -1), { ...last, parts: under.slice(0, from) }, ...under.slice(from)]
}

/**
 * A list of sources that one slide holds is shown; a longer one is in the notes of a slide that says its heading, as
 * nobody speaks it.
 */
export function backDrafts(part: Part, drafts: Draft[], language: Language): Draft[] {
  if (drafts.length < 2 || language.back(part.name) !== 'sources') return drafts
  const under = withParts(part)
  const notes = under.flatMap(({ heading, blocks }) => [
    ...(heading && heading !== part.heading ? [heading] : []),
    ...blocks,
  ])
  return [{ ...sectionDraft([part]), notes, optional: new Set(sentencesIn(notes)) }]
}
