/** Paragraphs that open with names of their own (the answers of a FAQ, "**Cost.** …"): members under their heads. */
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Column, Point, Title } from '../nodes.ts'
import { phraseText, shift } from '../phrase.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, type Prose, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle } from '../titles.ts'
import { headed } from './head.ts'
import { type Name, nameOf } from './name.ts'
import { draftOf, type Place, unitsAbove } from './place.ts'

/** Members that one slide holds; sentences of each; its name, in lengths of a title (of a card it is no longer than one). */
const most = { rows: 4, sentences: 5, head: 1.5 }
const cards = { from: 3, to: 4 }

interface Member {
  name: Name
  first: Candidate
  prose: Prose[]
}

/** Slides for a run of members found at the start of `prose`, and how many paragraphs they take. */
export function namedDrafts(
  prose: readonly Prose[],
  place: Place,
  context: Context,
): { drafts: Draft[]; taken: number } | undefined {
  const lead = leads(prose[0]) ? 1 : 0
  const members = membersOf(prose.slice(lead), context)
  if (members.length < 2 || new Set(members.map(headText)).size < members.length) return undefined
  const sentences = candidatesOf(members.flatMap((one) => one.prose)).length
  if (sentences > members.length * most.sentences) return undefined
  const slides = Math.ceil(members.length / most.rows)
  const size = Math.ceil(members.length / slides)
  const drafts = Array.from({ length: slides }, (_, slide) => {
    const some = members.slice(slide * size, (slide + 1) * size)
    const here = { ...place, opening: place.opening && slide === 0 }
    return draft(some, slide === 0 ? prose.slice(0, lead) : [], here, context)
  })
  return { drafts, taken: lead + members.reduce((sum, one) => sum + one.prose.length, 0) }
}

/** A paragraph of one sentence that announces what follows. */
function leads(prose: Prose | undefined): boolean {
  const [only, ...others] = prose?.candidates ?? []
  return only !== undefined && others.length === 0 && (only.stance.announces || only.stance.asks)
}

/** Named paragraphs without a gap; one without a name between two belongs to the one before it. */
function membersOf(prose: readonly Prose[], { language }: Context): Member[] {
  const members: Member[] = []
  let open: Prose[] = []
  for (const one of prose) {
    const [first] = one.candidates
    const name = first && nameOf(first, language, Infinity)
    if (name) {
      members.at(-1)?.prose.push(...open)
      open = []
      members.push({ name, first, prose: [one] })
    } else if (members.length > 0 && open.length === 0) open.push(one)
    else break
  }
  if (members.length < 2) return []
  const heads = members.every((one) => language.units(headText(one)) <= language.longest.title * most.head)
  return heads && members.every((one) => claimsOf(one).length > 0) ? members : []
}

function headText({ name, first }: Member): string {
  return phraseText(first.sentence).slice(name.piece.start, name.piece.end)
}

/** What is said under the name. */
function claimsOf({ name, first, prose }: Member): Candidate[] {
  return candidatesOf(prose).filter((one) => one !== first || !name.whole)
}

function draft(members: readonly Member[], lead: readonly Prose[], place: Place, context: Context): Draft {
  const { language } = context
  const title = candidatesOf(lead).find((one) => fitsTitle(one, language))
  const heads = members.reduce((sum, one) => sum + language.units(headText(one)), 0)
  const room = roomOf(context, unitsAbove(title, place, context) + heads).units / members.length
  const said = members.map((one) => memberOf(one, room, context))
  const prose = [...lead, ...members.flatMap((one) => one.prose)]
  const short = members.every((one) => language.units(headText(one)) <= language.longest.title)
  const asCards = short && members.length >= cards.from && members.length <= cards.to
  const points = said.map(({ head, point }) => headed(head, point))
  const columns = said.map(({ head, point }): Column => ({ type: 'column', head, children: [point] }))
  return draftOf(place, title ? [claimTitle(title, language)] : [], {
    layout: asCards ? 'cards' : 'points',
    children: asCards ? columns : [{ type: 'points', ordered: false, children: points }],
    notes: prose.map((one) => one.paragraph),
    prose,
    points: members.flatMap((one) => [one.first, ...claimsOf(one)]),
  })
}

/** The name, and the first that can stand beside it; under a name, a pronoun has something to stand for. */
function memberOf(member: Member, room: number, context: Context): { head: Title; point: Point } {
  const { language } = context
  const { first, name } = member
  const head = claimTitle({ sentence: first.sentence, pieces: [name.piece] }, language)
  const claims = claimsOf(member)
  const short = claims.filter((one) => one.units <= language.longest.point)
  const said =
    claims.find((one) => one.mark) ??
    short.find((one) => canStand(one) || one === first) ??
    short.find((one) => !one.stance.announces && !one.stance.asks) ??
    claims[0] ??
    first
  const limit = Math.max(language.longest.title, Math.floor(room))
  const from = said === first ? name.end : 0
  const pieces = language.read(said.text.slice(from)).condense({ names: [], alone: true, limit })
  return { head, point: toPoint(said.saying(shift(pieces, said.start + from)), language) }
}
