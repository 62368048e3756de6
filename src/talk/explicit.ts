/** `slides: explicit`: no planning. `---` and headings divide; every block is shown as written. */
import type { RootContent } from 'mdast'
import type { Context } from './context.ts'
import { composeFigure } from './compose/figure.ts'
import { blocksAsWritten } from './compose/marked.ts'
import { draftOf, type Place } from './compose/place.ts'
import { composeShown } from './compose/shown.ts'
import type { Draft } from './draft.ts'
import { passagesOf } from './passages.ts'
import { ownTitle } from './titles.ts'

/** The slides of a part, as its author divided them. */
export function explicitDrafts(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  return divide(blocks).flatMap((run, index) =>
    explicitDraft(run, { ...place, opening: place.opening && index === 0 }, context),
  )
}

function divide(blocks: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'thematicBreak') runs.push([])
    else if (block.type === 'mark' && block.name === 'slide') runs.push([block])
    else runs.at(-1)?.push(block)
  }
  return runs.filter((run) => run.length > 0)
}

/** One block alone takes its own layout; several stand under each other. */
function explicitDraft(run: readonly RootContent[], place: Place, context: Context): Draft[] {
  const mark = run.find((block) => block.type === 'mark' && block.name === 'slide')
  const title = mark?.type === 'mark' ? mark.options.title : undefined
  const shown = blocksAsWritten(run)
  const notes = run.filter((block) => block.type === 'mark' && block.name === 'note')
  const [only] = passagesOf(shown)
  const titles = title === undefined ? [] : [ownTitle(title, true)]
  const alone = shown.length === 1 ? only : undefined
  const drafts =
    alone?.kind === 'figure'
      ? composeFigure(alone, place, context)
      : alone?.kind === 'shown' && alone.block.type !== 'list'
        ? composeShown(alone, place, context)
        : [
            draftOf(place, [], {
              layout: 'blocks',
              shown,
              children: shown,
              sources: shown.flatMap((block) => (block.position ? [block.position] : [])),
            }),
          ]
  return drafts.map((draft, index) => ({
    ...draft,
    titles: index === 0 ? [...titles, ...draft.titles] : draft.titles,
    // A slide that its author gave no title shows none.
    ...(titles.length === 0 && !place.opening && draft.layout === 'blocks' && { titleHidden: true }),
    notes: index === 0 ? [...draft.notes, ...notes] : draft.notes,
  }))
}
