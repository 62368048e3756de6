/** A figure beside the points of its paragraph, or alone. */
import type { Diagram, Figure } from '../../article/nodes.ts'
import { choosePoints } from '../choose.ts'
import { type Context, roomOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Passage } from '../passages.ts'
import type { Candidate } from '../candidate.ts'
import { candidatesOf, canStand, toPoint } from '../prose.ts'
import { claimTitle, fitsTitle, ownTitle } from '../titles.ts'
import { besideProse, isSmall, wordsIn } from './diagram.ts'
import { divideDiagram } from './large-diagram.ts'
import { draftOf, type Place, unitsAbove, weighPassage } from './place.ts'

/** A figure wider than this stands above its points, where there is room for two. */
const wide = 1.6

export function composeFigure(
  passage: Passage & { kind: 'figure' },
  place: Place,
  context: Context,
): Draft[] {
  const parts =
    passage.figure.type === 'diagram' ? divideDiagram(besideProse(passage.figure, passage.paragraphs)) : []
  const [figure = passage.figure, ...others] = parts
  const { language } = context
  const prose = weighPassage(passage.paragraphs, place, context)
  const all = candidatesOf(prose)
  const title = place.titled ? undefined : titleOf(all, context)
  const room = roomBeside(figure, title, place, context)
  const points = isAlone(figure)
    ? []
    : choosePoints(
        all.filter((one) => one !== title && !speaksOfFigure(one) && one.units <= room.units),
        room,
        language,
      )
  const sources = figure.position ? [figure.position] : []
  return [
    draftOf(place, title ? [claimTitle(title, language)] : [], {
      spare: captionTitle(figure),
      layout: points.length > 0 ? 'split' : figure.type,
      children:
        points.length > 0
          ? [
              figure,
              { type: 'points', ordered: false, children: points.map((point) => toPoint(point, language)) },
            ]
          : [figure],
      notes: [...passage.paragraphs, ...passage.rest],
      sources,
      prose,
      points,
      shown: [figure],
      language,
    }),
    ...others.map((part) =>
      draftOf(place, title ? [claimTitle(title, language)] : [], {
        spare: groupTitle(part),
        layout: 'diagram',
        children: [part],
        notes: [],
        sources,
        shown: [part],
      }),
    ),
  ]
}

function isAlone(figure: Figure | Diagram): boolean {
  return figure.type === 'diagram' && !isSmall(figure)
}

/** 下图……, "the figure shows": said of the picture, not a point beside it. */
function speaksOfFigure(candidate: Candidate): boolean {
  return /[下上]图|如图|图中|这张图|figure|diagram|drawing|picture|chart/iu.test(candidate.text)
}

function roomBeside(
  figure: Figure | Diagram,
  title: Candidate | undefined,
  place: Place,
  context: Context,
): { points: number; units: number } {
  const ratio = ratioOf(figure, context)
  const above = unitsAbove(title, place, context) + unitsIn(figure, context)
  const units = Math.min(
    roomOf(context, above).units,
    Math.max(0, context.language.longest.slide * 1.1 - above),
  )
  return { points: ratio > wide ? 2 : 3, units }
}

/** Its width for its height: a diagram takes the shape of its room. */
function ratioOf(figure: Figure | Diagram, { pictures }: Context): number {
  const picture = figure.type === 'figure' ? pictures.get(figure.children[0].url) : undefined
  return picture ? picture.width / picture.height : 1
}

/** What is read in the figure: its caption, and the labels of a drawing. */
function unitsIn(figure: Figure | Diagram, context: Context): number {
  if (figure.type === 'diagram')
    return wordsIn(figure).reduce((sum, text) => sum + context.language.units(text), 0)
  const [{ title, url }] = figure.children
  const picture = context.pictures.get(url)
  const labels =
    picture?.mime === 'image/svg+xml'
      ? new TextDecoder().decode(picture.bytes).matchAll(/>([^<]+)<\/t(?:ext|span)>/gu)
      : []
  return [title ?? '', ...[...labels].map((label) => label[1] ?? '')].reduce(
    (sum, text) => sum + context.language.units(text),
    0,
  )
}

/** The paragraph's opening claim, or the one that its author set strong, where it fits a title and leaves something to say. */
function titleOf(all: readonly Candidate[], context: Context): Candidate | undefined {
  const claims = all.filter(
    (one) => canStand(one) && fitsTitle(one, context.language) && !one.stance.illustrates,
  )
  if (all.filter(canStand).length < 2) return undefined
  return claims.find((one) => one.first) ?? claims.find((one) => one.strong)
}

/** The group that a part of a diagram is, where it is one. */
function groupTitle({ drawing, position }: Diagram) {
  const [only, ...others] =
    drawing.kind === 'sequence' ? [] : drawing.groups.filter(({ within }) => within === undefined)
  if (!only || others.length > 0) return []
  return [{ ...ownTitle(only.label.join(' ')), sources: position ? [position] : [] }]
}

/** The caption names a figure that no sentence and no heading does. */
function captionTitle(figure: Figure | Diagram) {
  const { title } = figure.type === 'figure' ? figure.children[0] : figure
  if (!title) return []
  return [{ ...ownTitle(title), sources: figure.position ? [figure.position] : [] }]
}
