/** Headings that an article has twice (two sub-topics "Results"): each slide is titled whichever of them comes first. */
import { headed } from './compose/head.ts'
import type { Draft } from './draft.ts'
import type { Language } from './languages/language.ts'
import type { Title } from './nodes.ts'
import { type Part, withParts } from './outline.ts'
import { phraseText } from './phrase.ts'
import { headingTitle } from './titles.ts'

/** Words of headings that stand over more than one part. */
export function repeatedNames(parts: readonly Part[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of parts.flatMap(withParts)) {
    if (name === '') continue
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return repeated
}

/** A title with the heading above it may be so many times as long as others. */
const stretch = 1.5

/**
 * The draft, with the heading above it before a repeated one ("Parsing: Results"). Without one above it, the later
 * slide only gets a number: it shows what it would show if it came first.
 */
export function unrepeated(draft: Draft, repeated: ReadonlySet<string>, language: Language): Draft {
  const part = draft.path.at(-1)
  if (!part?.heading || !repeated.has(part.name)) return draft
  const above = draft.path.at(-2)?.heading
  const { heading } = part
  const isHeading = ({ sources }: Title) => sources.some((place) => place === heading.position)
  const joined = above && withAbove(headingTitle(above), headingTitle(heading))
  if (joined && language.units(phraseText(joined)) <= language.longest.title * stretch)
    return { ...draft, titles: draft.titles.map((title) => (isHeading(title) ? joined : title)) }
  const keepsAll = ({ children = draft.children }: { children?: Draft['children'] }) =>
    children === draft.children
  const more = () => draft.more?.().filter(keepsAll) ?? []
  const last = () => draft.last?.().filter(keepsAll) ?? []
  return { ...draft, more, last }
}

function withAbove(above: Title, title: Title): Title {
  return { ...title, ...headed(above, { ...title, type: 'point' }), type: 'slideTitle' }
}
