/** One talk with every layout: the cache talk that the themes were drawn with. */
import type { Image, Root, Table } from 'mdast'
import type { VFile } from 'vfile'
import type { SettingsInput } from '../../src/config/settings.ts'
import type { Picture } from '../../src/article/nodes.ts'
import type { Column, Slide } from '../../src/talk/nodes.ts'
import { chineseTalk, type CacheTalk } from './cacheTalk.ts'
import {
  at,
  column,
  diagram,
  entry,
  line,
  point,
  points,
  prose,
  sentence,
  slide,
  svgPicture,
  talk,
  text,
} from './fixture.ts'

/** Small drawings that carry what drawings may: a gradient, styles, a viewBox without a size. */
function drawings(words: CacheTalk): Record<string, Picture> {
  const upright = `<svg viewBox="0 0 418 528"><defs><linearGradient id="g"><stop offset="0" stop-color="#a32a1e"/></linearGradient></defs><rect width="98" height="104" fill="url(#g)"/><text x="16" y="274" style="font-size:24px">${words.split.label}</text></svg>`
  const wide = `<svg viewBox="0 0 1152 304"><path d="M0 262 H1152" stroke="currentColor" stroke-width="2"/><circle cx="230" cy="62" r="12" fill="#a32a1e"/><text x="256" y="106" font-size="24">${words.above.label}</text></svg>`
  return {
    'upright.svg': svgPicture(upright, 418, 528),
    'wide.svg': svgPicture(wide, 1152, 304),
    'bars.svg': svgPicture(wide, 1152, 304),
  }
}

const source = (comment: string) => `async function read(key: string) {
  const hit = cache.get(key)
  if (hit) return hit
  const pending = inflight.get(key) ?? load(key)
  inflight.set(key, pending)  // ${comment}
  const value = await pending
  inflight.delete(key)
  return value
}`

function figure(url: string, alt: string, caption: string) {
  return {
    type: 'figure' as const,
    position: at(40),
    children: [{ type: 'image' as const, url, alt, title: caption }] as [Image],
  }
}

function table(cells: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    position: at(50),
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  }
}

const columns = (all: CacheTalk['cards']['columns']): Column[] =>
  all.map(([head, ...said]) => column(head, ...said))

/** A slide's title and what stands above it. */
const head = ({ title, kicker }: { title: string; kicker?: string }) => ({
  title,
  ...(kicker === undefined ? {} : { kicker }),
})

/** Every layout once, in the language of the words; pictures may be put in the place of its own. */
export function everyLayout(
  settings: SettingsInput = {},
  words = chineseTalk,
  pictures: Record<string, Picture> = {},
): { root: Root; file: VFile } {
  return talk([...opening(words), ...shown(words), ...argument(words), ...ending(words)], {
    lang: words.lang,
    settings,
    title: words.cover.title,
    pictures: { ...drawings(words), ...pictures },
  })
}

function opening({ cover, agenda, section, points: said, notes, footnote }: CacheTalk): Slide[] {
  const targets = ['section-slide', 'points-slide', 'split-slide', 'compare-slide', 'closing-slide']
  const seconds = [120, 240, 300, 300, 120]
  const [kept, optional] = notes
  return [
    slide('title', {
      title: cover.title,
      kicker: cover.kicker,
      children: [
        line('subtitle', cover.subtitle),
        line('author', cover.author),
        line('date', cover.date),
        line('duration', cover.duration),
      ],
    }),
    slide('agenda', {
      title: agenda.title,
      children: agenda.entries.map((words, index) =>
        entry(words, targets[index] ?? '', seconds[index] ?? 60),
      ),
    }),
    slide('section', { title: section.title, number: 2, children: [line('lead', section.lead)] }),
    slide('points', {
      ...head(said),
      children: [points(...said.points)],
      notes: [
        prose(
          sentence(kept, 30, { point: true }),
          sentence(
            [text(optional), { type: 'footnoteReference', identifier: 'a', label: 'a' }, text('。')],
            31,
            { optional: true },
          ),
        ),
        {
          type: 'footnoteDefinition',
          identifier: 'a',
          label: 'a',
          position: at(90),
          children: [prose(footnote)],
        },
      ],
    }),
  ]
}

function shown({
  split,
  above,
  figure: page,
  diagram: drawn,
  table: rows,
  code,
  math,
  quote,
}: CacheTalk): Slide[] {
  return [
    slide('split', {
      ...head(split),
      children: [points(...split.points), figure('upright.svg', split.alt, split.caption)],
    }),
    slide('split', {
      id: 'split-above',
      ...head(above),
      children: [figure('wide.svg', above.alt, ''), points(...above.points)],
    }),
    slide('figure', { title: page.title, children: [figure('bars.svg', page.alt, page.caption)] }),
    slide('diagram', { ...head(drawn), children: [diagram(drawn.block, 45)] }),
    slide('table', { ...head(rows), children: [table(rows.cells)] }),
    slide('code', {
      ...head(code),
      children: [{ type: 'code', lang: 'ts', meta: '{4-5}', value: source(code.comment), position: at(60) }],
    }),
    slide('math', {
      ...head(math),
      children: [
        {
          type: 'math',
          value: 'H(k) = \\frac{\\sum_{i=1}^{k} i^{-s}}{\\sum_{i=1}^{N} i^{-s}}',
          position: at(70),
        },
      ],
    }),
    slide('quote', {
      title: quote.title,
      titleHidden: true,
      children: [
        { type: 'blockquote', position: at(80), children: [prose(quote.words)] },
        line('attribution', quote.attribution),
      ],
    }),
  ]
}

function argument(words: CacheTalk): Slide[] {
  const { compare, steps, cards, timeline, definition, number, statement } = words
  return [
    slide('compare', { ...head(compare), children: columns(compare.columns) }),
    slide('steps', { ...head(steps), children: [{ ...points(...steps.points), ordered: true }] }),
    slide('cards', { ...head(cards), children: columns(cards.columns) }),
    slide('timeline', { ...head(timeline), children: columns(timeline.columns) }),
    slide('definition', {
      ...head(definition),
      children: [line('subtitle', definition.subtitle), points(...definition.points)],
    }),
    slide('number', { ...head(number), children: [line('figure', number.figure), points(...number.points)] }),
    slide('statement', { ...head(statement), children: [points(...statement.points)] }),
  ]
}

function ending({ blocks, closing, cover }: CacheTalk): Slide[] {
  const [last = '', ...first] = [...closing.points].reverse()
  return [
    slide('blocks', {
      title: blocks.title,
      children: [
        prose(...blocks.sentences),
        {
          type: 'list',
          ordered: true,
          children: blocks.list.map((words) => ({ type: 'listItem', children: [prose(words)] })),
        },
        { type: 'blockquote', position: at(85), children: [prose(blocks.quotation)] },
      ],
    }),
    slide('closing', {
      title: closing.title,
      children: [
        points(...first.reverse(), point(last, 12, 13)),
        line('author', cover.author),
        line('date', cover.date),
      ],
    }),
  ]
}
