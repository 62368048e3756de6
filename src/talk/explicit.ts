/** `slides: explicit`: no planning. `---` and headings divide; every block is shown as written. */
import type { RootContent } from 'mdast'
import { report } from '../config/diagnostics.ts'
import { isBlock } from './blocks.ts'
import type { Context } from './context.ts'
import { composeFigure } from './compose/figure.ts'
import { draftOf, type Place } from './compose/place.ts'
import { composeShown } from './compose/shown.ts'
import type { Draft } from './draft.ts'
import { divideAtMarks, passagesOf, type Run } from './passages.ts'
import { ownTitle } from './titles.ts'

/** The slides of a part, as its author divided them. */
export function explicitDrafts(blocks: readonly RootContent[], place: Place, context: Context): Draft[] {
  return divideAtMarks(blocks).flatMap((run, index) =>
    explicitDraft(run, { ...place, opening: place.opening && index === 0 }, context),
  )
}

/** One block alone takes its own layout; several stand under each other. */
function explicitDraft({ mark, blocks }: Run, place: Place, context: Context): Draft[] {
  const { title, layout } = mark?.options ?? {}
  const shown = blocks.filter(isBlock)
  const notes = blocks.filter((block) => block.type === 'mark' && block.name === 'note')
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
              layout: shown.length > 0 ? 'blocks' : 'section',
              shown,
              children: shown,
              sources: shown.flatMap((block) => (block.position ? [block.position] : [])),
            }),
          ]
  if (layout !== undefined && drafts.some((draft) => draft.layout !== layout)) {
    report(
      context.file,
      'mark-place',
      mark?.position,
      `\`slides: explicit\` shows blocks as written, so that \`layout=${layout}\` has no say here.`,
      'Take the layout from the mark, or let the slides be planned.',
    )
  }
  return drafts.map((draft, index) => ({
    ...draft,
    titles: index === 0 ? [...titles, ...draft.titles] : draft.titles,
    // A slide that its author gave no title shows none.
    ...(titles.length === 0 && !place.opening && draft.layout === 'blocks' && { titleHidden: true }),
    notes: index === 0 ? [...draft.notes, ...notes] : draft.notes,
  }))
}
