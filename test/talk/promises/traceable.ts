/** P7: from a point to its sentence and back. */
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { Plan } from '../plan.ts'
import { keyOf } from './faithful.ts'
import { saidOn } from './said.ts'
import type { Violation } from './violation.ts'

export function untraceable(plan: Plan): Violation[] {
  return [...wrongPlaces(plan), ...oneWay(plan)]
}

/** Places whose line and column are not where their offset is. */
function wrongPlaces({ slides, source }: Plan): Violation[] {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/gu)].map((match) => match.index + match[0].length)]
  const agrees = ({ line, column, offset }: Position['start']) =>
    (starts[line - 1] ?? -1) + column - 1 === offset
  return slides
    .flatMap((slide) => [...slide.sources, ...saidOn(slide).flatMap(({ sources }) => sources)])
    .filter(({ start, end }) => !agrees(start) || !agrees(end))
    .map((place) => ({ promise: 'P7', place, what: 'line and column are not where the offset is' }))
}

/** Points whose sentence no notes hold and mark, and marked sentences without words on a slide. */
function oneWay({ slides }: Plan): Violation[] {
  const shown = new Map<string, Position>()
  const points = new Map<string, Position>()
  for (const slide of slides) {
    for (const { part, sources } of saidOn(slide)) {
      for (const place of sources) {
        shown.set(keyOf(place), place)
        if (part === 'point') points.set(keyOf(place), place)
      }
    }
  }
  const sentences = new Map<string, { marked: boolean; place: Position }>()
  for (const { notes } of slides) {
    visit(notes, 'sentence', ({ data, position }) => {
      if (!position) return
      const marked = data?.point ?? false
      const known = sentences.get(keyOf(position))?.marked ?? false
      sentences.set(keyOf(position), { marked: marked || known, place: position })
    })
  }
  const silent = [...points]
    .filter(([key]) => sentences.has(key) && sentences.get(key)?.marked === false)
    .map(([, place]): Violation => ({
      promise: 'P7',
      place,
      what: 'gave a point, but its notes do not say so',
    }))
  const empty = [...sentences]
    .filter(([key, { marked }]) => marked && !shown.has(key))
    .map(([, { place }]): Violation => ({
      promise: 'P7',
      place,
      what: 'is marked as a point, but no slide shows it',
    }))
  return [...silent, ...empty]
}
