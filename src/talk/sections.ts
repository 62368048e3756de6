/** The drafts of an article's sections, each by itself. */
import type { RootContent } from 'mdast'
import { backDrafts, bodyLength } from './back.ts'
import { closingDrafts } from './compose/closing.ts'
import { gatheredDraft } from './compose/gathered.ts'
import { mostNamed, overviewDrafts } from './compose/overview.ts'
import { composePassages } from './compose/passage.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { explicitDrafts } from './explicit.ts'
import { sectionDraft } from './frame.ts'
import type { Part } from './outline.ts'
import { phraseText } from './phrase.ts'
import { relieve } from './relieve.ts'

/** The drafts of each section; sources, thanks and appendices are no member or end of the article, wherever they stand. */
export function draftSections(parts: readonly Part[], context: Context): Draft[][] {
  const body = bodyLength(parts, context)
  return parts.map((_, index) => draftSection(parts, index, body, context))
}

/** Where a part stands among others: the next ones beside it, and whether the article opens or ends with it. */
interface Beside {
  after: readonly Part[]
  opens: boolean
  ends: boolean
}

function besideOf(parts: readonly Part[], index: number, ends = true, length = parts.length): Beside {
  const after = parts.slice(index + 1, Math.min(length, index + 1 + mostNamed))
  const opens = after.length > 0 && parts.findIndex(({ heading }) => heading) === index
  return { after, opens, ends: ends && index === length - 1 }
}

function draftSection(parts: readonly Part[], index: number, body: number, context: Context): Draft[] {
  const part = parts[index]
  if (!part) return []
  const { language, settings } = context
  if (settings.slides === 'explicit' || language.back(part.name) === undefined)
    return draftPart(part, [part], besideOf(parts, index, true, body), context)
  return backDrafts(
    part,
    draftPart(part, [part], { after: [], opens: false, ends: false }, context),
    language,
  )
}

/** The drafts of a part and of the parts under it. */
function draftPart(part: Part, path: readonly Part[], beside: Beside, context: Context): Draft[] {
  const gathered = gatheredOf(part, path, context)
  if (gathered) return relieve(gathered, context)
  const below = part.parts.flatMap((child, index) =>
    draftPart(child, [...path, child], besideOf(part.parts, index, beside.ends), context),
  )
  const own = draftsOf(part, path, { ...beside, ends: beside.ends && below.length === 0 }, context).flatMap(
    (draft) => relieve(draft, context),
  )
  return own.length + below.length === 0 && part.heading ? [sectionDraft(path)] : [...own, ...below]
}

/** Sub-topics of a sentence or two share a slide, unless a browser found it too full. */
function gatheredOf(part: Part, path: readonly Part[], context: Context): Draft | undefined {
  if (context.settings.slides === 'explicit') return undefined
  return gatheredDraft({ part, path, opening: true }, context)
}

function draftsOf(part: Part, path: readonly Part[], beside: Beside, context: Context): Draft[] {
  const said = context.sectioned && path.length === 1
  const place = { part, path, opening: part.heading !== undefined && !said }
  const { blocks } = part
  if (context.settings.slides === 'explicit') return explicitDrafts(blocks, place, context)
  // A summary before everything else is no end.
  if (path.length === 1 && !beside.opens && context.language.isConclusion(part.name))
    return closingDrafts(blocks, place, context)
  const words = lastWords(part, blocks, beside.ends, context)
  if (words > 0) {
    const before = composePassages(blocks.slice(0, -words), place, context)
    return [...before, ...closingDrafts(blocks.slice(-words), place, context)]
  }
  return overviewDrafts(blocks, place, beside.after, context) ?? composePassages(blocks, place, context)
}

/** How many paragraphs at the end conclude the article (总之……), where no heading says that they do. */
function lastWords(part: Part, blocks: readonly RootContent[], ends: boolean, context: Context): number {
  const last = blocks.at(-1)
  const least = part.segment || part.heading ? 2 : 3
  if ((part.heading && !ends) || last?.type !== 'paragraph' || blocks.length < least) return 0
  return context.language.closes(phraseText(last)) ? 1 : 0
}
