/** The conclusion: its strongest sentences, under its own heading. */
import type { Paragraph, RootContent } from 'mdast'
import { choosePoints } from '../choose.ts'
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import { toPoint } from '../prose.ts'
import { draftOf, type Place, readPassage } from './place.ts'
import { composePassages } from './passage.ts'

/** One closing slide for a conclusion of prose; anything else in it comes before, planned as ever. */
export function closingDrafts(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  const prose = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  const others = blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'mark')
  if (prose.length === 0) return composePassages(blocks, place, context)
  const before = others.length > 0 ? blocks.slice(0, blocks.indexOf(others.at(-1) ?? others[0] ?? blocks[0]!) + 1) : []
  const after = blocks.slice(before.length)
  const own = after.filter((block): block is Paragraph => block.type === 'paragraph')
  if (own.length === 0) return composePassages(blocks, place, context)
  const { language } = context
  const room = roomOf(context)
  const candidates = readPassage(own, place, context).flatMap((one) => one.candidates)
  const points = choosePoints(candidates, { points: 3, units: room.units * 1.1 }, language)
  const closing = draftOf(place, [], {
    layout: points.length > 0 ? 'closing' : 'points',
    children: points.length > 0 ? [{ type: 'points', ordered: false, children: points.map((point) => toPoint(point, language)) }] : [],
    notes: after,
    used: new Set(points.map((point) => point.sentence)),
  })
  const place2 = { ...place, opening: true }
  return [...(before.length > 0 ? composePassages(before, { ...place, opening: false }, context) : []), { ...closing, titles: draftOf(place2, [], { layout: 'closing' }).titles }]
}
