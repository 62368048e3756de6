/** Which slide of a part its heading titles, where several would have it. */
import type { Draft } from './draft.ts'
import type { Layout, SlideContent, Title } from './nodes.ts'
import type { Part } from './outline.ts'
import { phraseText } from './phrase.ts'

interface Other {
  title: Title
  children: SlideContent[]
}

/**
 * The drafts of a section, the heading moved from a slide that can be called by a claim of its own to a later one of
 * the same part that would have the heading with a number.
 */
export function shareHeadings(drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts]
  const taken = new Set<string>()
  const holders = new Map<Part, number>()
  for (const [index, draft] of drafts.entries()) {
    const part = draft.path.at(-1)
    const isFree = (one: Title) => !taken.has(phraseText(one))
    const title = draft.titles.find(isFree) ?? draft.spare?.().find(isFree)
    if (title) {
      taken.add(phraseText(title))
      if (part && isHeading(title, part)) holders.set(part, index)
      continue
    }
    const at = part && holders.get(part)
    const holder = at === undefined ? undefined : shared[at]
    const other = holder && otherTitle(holder, draft, taken)
    if (!part || at === undefined || !holder || !other) continue
    taken.add(phraseText(other.title))
    shared[at] = { ...holder, titles: [other.title], spare: undefined, children: other.children }
    holders.set(part, index)
  }
  return shared
}

function isHeading({ sources }: Title, { heading }: Part): boolean {
  return heading !== undefined && sources.some((place) => place === heading.position)
}

/** Such a slide has no other claim than what leads to it. */
const fixed: ReadonlySet<Layout> = new Set(['section', 'closing', 'table', 'code', 'math', 'quote'])

/** A claim of the holder's prose, or one of its points, where the other slide has no topic of its own. */
function otherTitle(holder: Draft, draft: Draft, taken: ReadonlySet<string>): Other | undefined {
  if (fixed.has(holder.layout)) return undefined
  const isFree = (title: Title) => !taken.has(phraseText(title))
  if (draft.more?.().some(({ title }) => isFree(title))) return undefined
  const own = holder.titles.find(isFree) ?? holder.spare?.().find(isFree)
  if (own) return { title: own, children: holder.children }
  // A topic, which leaves its points as they are, says less than the heading.
  return holder.more?.().find(({ title, children }) => isFree(title) && children !== holder.children)
}
