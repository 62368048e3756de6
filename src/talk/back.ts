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

/** More sources than this are no slide that somebody reads. */
const fewSources = 4

/**
 * A few sources are shown as they are written; a longer list is in the notes of a slide that says its heading, as
 * nobody speaks it.
 */
export function backDrafts(part: Part, drafts: Draft[], language: Language): Draft[] {
  if (language.back(part.name) !== 'sources') return drafts
  const under = withParts(part)
  const [list, ...others] = part.blocks
  if (list?.type === 'list' && list.children.length <= fewSources && others.length + part.parts.length === 0)
    return drafts
      .slice(0, 1)
      .map((draft) => ({ ...draft, layout: 'blocks', children: [list], notes: [], shown: [list] }))
  const notes = under.flatMap(({ heading, blocks }) => [
    ...(heading && heading !== part.heading ? [heading] : []),
    ...blocks,
  ])
  return [{ ...sectionDraft([part]), notes, optional: new Set(sentencesIn(notes)) }]
}
