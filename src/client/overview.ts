import type { Reveal } from './start.ts'

/** How many slides stand beside each other: as many as begin at the height of the first. */
export function columnsOf(tops: readonly number[]): number {
  return Math.max(1, tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 1).length)
}

/**
 * Reveal's overview is one row, to which only the keys for left and right belong. The style sheet sets it in several
 * (`themes/parts/show.css`): the keys for up and down go from one to the next, and the chosen slide stays in sight.
 */
export function arrangeOverview(reveal: Reveal, stage: Element): void {
  const show = (block: ScrollLogicalPosition) => {
    if (reveal.isOverview()) stage.querySelector('.slides > .present')?.scrollIntoView({ block })
  }
  reveal.on('overviewshown', () => {
    show('center')
  })
  reveal.on('slidechanged', () => {
    show('nearest')
  })
  window.addEventListener(
    'keydown',
    (event) => {
      const rows = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      if (rows === undefined || !reveal.isOverview()) return
      event.stopImmediatePropagation()
      event.preventDefault()
      const slides = [...stage.querySelectorAll('.slides > section')]
      const to =
        reveal.getIndices().h + rows * columnsOf(slides.map((slide) => slide.getBoundingClientRect().top))
      if (to >= 0 && to < slides.length) reveal.slide(to)
    },
    true,
  )
}
