/** Sub-headings with a sentence or two under each (the questions of a FAQ, the options of a tool): one slide for all. */
import type { Paragraph } from 'mdast'
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Column, Point, Title } from '../nodes.ts'
import type { Part } from '../outline.ts'
import { phraseText } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import { canStand, toPoint } from '../prose.ts'
import { sentencesIn } from '../sentences.ts'
import { headingTitle } from '../titles.ts'
import { headed } from './head.ts'
import { draftOf, type Place, weighPassage } from './place.ts'

/** Sub-topics that one slide tells, from so many on as cards; sentences of each. */
const few = { parts: 4, cards: 3, sentences: 2 }

/** Undefined where the part has more than an introduction of its own, or a sub-topic more than a sentence or two. */
export function gatheredDraft(place: Place, context: Context): Draft | undefined {
  const { part, path } = place
  if (!part.heading || part.parts.length < 2 || part.parts.length > few.parts) return undefined
  const own = part.blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (own.length < part.blocks.length || sentencesIn(own).length > few.sentences) return undefined
  const members = part.parts.flatMap((child) => memberOf(child, path, context) ?? [])
  if (members.length < part.parts.length) return undefined
  const { language } = context
  const units = members.map(
    ({ head, point }) => language.units(phraseText(head)) + language.units(phraseText(point)),
  )
  const total = units.reduce((sum, one) => sum + one, 0)
  if (total > roomOf(context, language.units(part.name)).units) return undefined
  const asCards =
    members.length >= few.cards &&
    members.every(({ head }) => language.units(phraseText(head)) <= language.longest.title)
  const columns = members.map(({ head, point }): Column => ({ type: 'column', head, children: [point] }))
  const points = members.map(({ head, point }) => headed(head, point))
  return draftOf(place, [], {
    layout: asCards ? 'cards' : 'points',
    children: asCards ? columns : [{ type: 'points', ordered: false, children: points }],
    notes: [
      ...own,
      ...part.parts.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]),
    ],
    prose: members.map(({ prose }) => prose),
  })
}

interface Member {
  head: Title
  point: Point
  prose: ReturnType<typeof weighPassage>[number]
}

function memberOf(part: Part, path: readonly Part[], context: Context): Member | undefined {
  const [paragraph, ...others] = part.blocks
  if (!part.heading || part.whole || part.parts.length > 0) return undefined
  if (paragraph?.type !== 'paragraph' || others.length > 0 || sentencesIn([paragraph]).length > few.sentences)
    return undefined
  const [prose] = weighPassage([paragraph], { part, path: [...path, part], opening: false }, context)
  const claim = prose && claimOf(prose.candidates)
  if (!claim) return undefined
  const point = toPoint(claim.saying(claim.titled), context.language)
  return { head: headingTitle(part.heading), point, prose }
}

/** Under its heading an answer may lean on the question. */
function claimOf(candidates: readonly Candidate[]): Candidate | undefined {
  const open = candidates.filter(({ stance }) => !stance.announces && !stance.asks)
  return candidates.find((one) => one.mark) ?? open.find((one) => one.first || canStand(one))
}
