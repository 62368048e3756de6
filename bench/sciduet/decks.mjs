/** Decks of papers, made by the planner alone, at about a given number of words. */
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

/** The median length of the decks that the papers' authors made themselves. */
export const authorsWords = 600

/** A deck so near to the wanted length will do. */
const near = 0.02

/** Longer talks than this are the whole article. */
const longest = 240

/** Parse a paper once; it can be planned many times. */
export async function readPaper(planner, { id, source }) {
  const file = new VFile({ value: source, path: `${id}.md` })
  const outside = { read: () => Promise.reject(new Error('The papers have no figures.')) }
  const tree = await planner.parseArticle(file, { flags: {}, outside })
  return { id, file, tree }
}

/** The slides of a paper for a talk of so many minutes, or as long as it needs. */
export function planPaper(planner, { file, tree }, minutes, options = {}) {
  const { article } = file.data
  const settings = minutes === undefined ? article.settings : { ...article.settings, minutes }
  const timed = new VFile({ value: file.value, path: file.path })
  timed.data.article = { ...article, settings }
  return planner.planTalk(tree, timed, options).children
}

/** The deck whose minutes make it nearest to `words`. */
export function deckOf(planner, paper, words = authorsWords) {
  const whole = textOf(planner, planPaper(planner, paper))
  if (count(whole) <= words) return whole
  let [low, high, best] = [1, longest, '']
  for (let step = 0; step < 9 && Math.abs(count(best) - words) > near * words; step++) {
    const minutes = (low + high) / 2
    const text = textOf(planner, planPaper(planner, paper, minutes))
    if (Math.abs(count(text) - words) < Math.abs(count(best) - words)) best = text
    if (count(text) > words) high = minutes
    else low = minutes
  }
  return best
}

/**
 * Titles and points, a line each, with the heads of columns and the cells of tables; agenda, kickers and the cover's lines
 * say again what stands elsewhere, and no notes are counted.
 */
export function textOf(planner, slides) {
  return slides
    .filter(({ layout }) => layout !== 'agenda')
    .flatMap((slide) => [
      ...(slide.title && !slide.titleHidden ? [planner.phraseText(slide.title)] : []),
      ...slide.children.flatMap((child) => linesOf(planner, child)),
    ])
    .join('\n')
}

function linesOf(planner, node) {
  const lines = []
  visit(node, (inner) => {
    if (inner.type === 'line') return 'skip'
    if (inner.type === 'column' && inner.head) lines.push(planner.phraseText(inner.head))
    if (inner.type === 'point') {
      lines.push(planner.phraseText(inner))
      for (const deeper of inner.points ?? []) lines.push(planner.phraseText(deeper))
      return 'skip'
    }
    if (inner.type === 'tableCell' || inner.type === 'paragraph' || inner.type === 'sentence') {
      lines.push(planner.phraseText(inner))
      return 'skip'
    }
    return undefined
  })
  return lines
}

export function count(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
