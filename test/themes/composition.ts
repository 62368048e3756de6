/** How the texts of a slide stand to each other and to lines and fields: what a designer checks with a ruler. */
import type { Page } from '../../src/render/browser/puppeteer.ts'

/** What is wrong with a slide, in words. */
export type Complaint = string

/** The slides' faults in composition: sizes of type, order, closeness. The page has to be a print document. */
export function badlyComposed({ page }: { page: Page }): Promise<Complaint[]> {
  return page.evaluate(complaints)
}

/** Runs in the page. */
function complaints(): Complaint[] {
  /** Sizes of type beside the small one. */
  const mostSizes = 2
  /** Up to here type is small: kicker, foot, page number, caption, heads of tables, names on the cover. It is one size. */
  const small = 24
  /** CSS pixels between letters and a line or the edge of a field. */
  const nearest = 4
  const quiet = '.sr-only, [aria-hidden="true"], annotation, svg'
  /** Sizes within a line, which belong to what stands around them. */
  const within = 'math *, sup, sub, code, .unit'
  const blocks = 'h1, h2, h3, .kicker, li, p, td, th, figcaption, cite, strong.hero, math, pre'
  /** What is not read in its turn. */
  const furniture = 'footer, .by'

  /** A line of text by its letters. */
  interface Line {
    text: string
    element: Element
    size: number
    box: Box
  }

  interface Box {
    left: number
    right: number
    top: number
    bottom: number
  }

  const round = (value: number) => Math.round(value)

  function linesOf(slide: Element): Line[] {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: Line[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest(quiet)) continue
      range.selectNodeContents(node)
      const style = getComputedStyle(element)
      const size = parseFloat(style.fontSize)
      const text = node.textContent.trim().slice(0, 20)
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right - left > 1)
          found.push({ text, element, size, box: letters({ left, right, top, bottom }, style, size) })
    }
    return found
  }

  /** Without leading; with the dots under it. */
  function letters(box: Box, style: CSSStyleDeclaration, size: number): Box {
    if (style.writingMode.startsWith('vertical')) return box
    const middle = (box.top + box.bottom) / 2
    const half = Math.min((box.bottom - box.top) / 2, 0.42 * size)
    const dots = style.textEmphasisStyle === 'none' ? 0 : 0.35 * size
    return { ...box, top: middle - half, bottom: middle + half + dots }
  }

  function sizes(slide: Element): Complaint[] {
    const large = new Set(
      linesOf(slide)
        .filter(({ element, size }) => size > small && !element.closest(within))
        .map(({ size }) => round(size)),
    )
    const all = [...large].sort((a, b) => a - b).join(', ')
    return large.size > mostSizes ? [`${slide.id}: type of ${all} px, and small type`] : []
  }

  const share = (a: Box, b: Box) => ({
    columns: Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1,
    rows: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
  })

  /** What is read later stands neither above nor, on the same lines, where reading begins. */
  function order(slide: Element): Complaint[] {
    const read = [...slide.querySelectorAll(blocks)].filter(
      (block) => !block.closest(`${quiet}, ${furniture}`) && block.getBoundingClientRect().width > 1,
    )
    const fromRight = slide.matches(':dir(rtl), :has(> blockquote)') && isFromRight(slide)
    return read.flatMap((first, index) =>
      read.slice(index + 1).flatMap((second) => {
        if (first.contains(second)) return []
        const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()]
        const { columns, rows } = share(a, b)
        const isAbove = columns && b.bottom <= a.top + 1
        const isBefore = rows && (fromRight ? b.left >= a.right - 1 : b.right <= a.left + 1)
        const says = [second, first].map(({ textContent }) => textContent.trim().slice(0, 20))
        return isAbove || isBefore
          ? [`${slide.id}: “${says.join('” stands before “')}”, and is read after it`]
          : []
      }),
    )
  }

  function isFromRight(slide: Element): boolean {
    const quotation = slide.querySelector('blockquote')
    const isVertical = quotation && getComputedStyle(quotation).writingMode === 'vertical-rl'
    return isVertical === true || getComputedStyle(slide).direction === 'rtl'
  }

  /** Lines and the edges of fields, each as a box without width or without height. */
  function edges(slide: Element): Box[] {
    return [...slide.querySelectorAll('*')].flatMap((element) => {
      // A marker lies close around its words.
      if (element.closest(`${quiet}, em, strong, math`) || element.matches('.hl, .hl *')) return []
      const style = getComputedStyle(element)
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const isField = !/, 0\)$|^transparent$/.test(style.backgroundColor)
      const has = (side: string) =>
        isField || (parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 && right - left > 0)
      return [
        ...(has('top') ? [{ left, right, top, bottom: top + (parseFloat(style.borderTopWidth) || 0) }] : []),
        ...(has('bottom')
          ? [{ left, right, top: bottom - (parseFloat(style.borderBottomWidth) || 0), bottom }]
          : []),
        ...(has('left')
          ? [{ left, right: left + (parseFloat(style.borderLeftWidth) || 0), top, bottom }]
          : []),
        ...(has('right')
          ? [{ left: right - (parseFloat(style.borderRightWidth) || 0), right, top, bottom }]
          : []),
      ]
    })
  }

  function closeness(slide: Element): Complaint[] {
    const page = slide.getBoundingClientRect()
    // Fields run to the edge of the page, where nothing is seen of theirs.
    const isInside = ({ left, right, top, bottom }: Box) =>
      right - left > bottom - top
        ? top > page.top + 1 && bottom < page.bottom - 1
        : left > page.left + 1 && right < page.right - 1
    const all = edges(slide).filter(isInside)
    return linesOf(slide).flatMap(({ text, box }) => {
      const close = all.find(
        (edge) =>
          box.left - nearest < edge.right &&
          edge.left < box.right + nearest &&
          box.top - nearest < edge.bottom &&
          edge.top < box.bottom + nearest,
      )
      if (!close) return []
      const at = [
        close.left - page.left,
        close.top - page.top,
        close.right - page.left,
        close.bottom - page.top,
      ]
      return [
        `${slide.id}: “${text}” (${round(box.top - page.top)}–${round(box.bottom - page.top)}) is close to the line ${at.map(round).join(' ')}`,
      ]
    })
  }

  const slides = [...document.querySelectorAll('body > section')]
  return slides.flatMap((slide) => [...sizes(slide), ...order(slide), ...closeness(slide)])
}
