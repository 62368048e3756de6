/** How a slide fits its page. */
export interface SlideFit {
  id: string
  /** How far text, pictures or tables reach beyond the page, in CSS pixels; 0 when none does. */
  over: number
  /** Lines that an ancestor cuts off. */
  clipped: number
  /** Pairs of blocks, one on the other. */
  collisions: number
  /** The smallest size of text that is to be read from afar, in CSS pixels; 0 on a slide without such text. */
  smallest: number
  /** Begins what `over` and `clipped` speak of; empty when all fits. */
  text: string
}

/**
 * Measure every slide of the print document. Runs in the page and is handed over as text, so everything that it needs
 * is inside it. Only reads, so that the browser lays out once.
 */
export function measureFit(): SlideFit[] {
  const quiet = 'aside.notes, script, style, template, annotation, .visually-hidden, .sr-only'
  // Set small on purpose, beside what it belongs to.
  const decorative = 'footer, sup, sub, math, svg, cite, figcaption, pre, code, small'
  const boxes = 'h1, h2, h3, h4, p, li, td, th, pre, figcaption, blockquote > p, img'
  const rounding = 2

  /** The ancestors that cut off what reaches beyond them, up to the slide. */
  function clippers(element: Element, slide: Element, known: Map<Element, Element[]>): Element[] {
    const found = known.get(element)
    if (found) return found
    const { overflowX, overflowY } = getComputedStyle(element)
    const own = /hidden|clip|auto|scroll/.test(overflowX + overflowY) ? [element] : []
    const parent = element === slide ? null : element.parentElement
    const all = parent ? [...own, ...clippers(parent, slide, known)] : own
    known.set(element, all)
    return all
  }

  function beyond(rect: DOMRect, frame: DOMRect): number {
    const sides = [
      rect.right - frame.right,
      frame.left - rect.left,
      rect.bottom - frame.bottom,
      frame.top - rect.top,
    ]
    return Math.max(0, ...sides)
  }

  function textNodes(slide: Element): Text[] {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest(quiet)) nodes.push(node)
    }
    return nodes
  }

  function collisions(slide: Element): number {
    const blocks = [...slide.querySelectorAll(boxes)]
      .filter((block) => !block.closest(quiet))
      .map((block) => ({ block, rect: block.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0)
    let count = 0
    for (const [index, a] of blocks.entries()) {
      for (const b of blocks.slice(index + 1)) {
        if (overlap(a.rect, b.rect) && !a.block.contains(b.block) && !b.block.contains(a.block)) count++
      }
    }
    return count
  }

  /** By more than a quarter of the smaller. */
  function overlap(a: DOMRect, b: DOMRect): boolean {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return width > 4 && height > 4 && width * height > 0.25 * Math.min(a.width * a.height, b.width * b.height)
  }

  function measure(slide: Element): SlideFit {
    const frame = slide.getBoundingClientRect()
    const fit: SlideFit = {
      id: slide.id,
      over: 0,
      clipped: 0,
      collisions: collisions(slide),
      smallest: 0,
      text: '',
    }
    const known = new Map<Element, Element[]>()
    const range = document.createRange()
    const reaches = (over: number, text: string) => {
      if (over <= fit.over) return
      fit.over = over
      if (over > rounding) fit.text = text.trim().slice(0, 40)
    }
    for (const node of textNodes(slide)) {
      const parent = node.parentElement ?? slide
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      const style = getComputedStyle(parent)
      if (rects.length === 0 || style.visibility === 'hidden') continue
      const size = parseFloat(style.fontSize)
      if (!parent.closest(decorative) && (fit.smallest === 0 || size < fit.smallest)) fit.smallest = size
      const cutting = clippers(parent, slide, known).map((element) => element.getBoundingClientRect())
      for (const rect of rects) {
        reaches(beyond(rect, frame), node.data)
        if (
          !cutting.some(
            ({ bottom, right }) => rect.bottom > bottom + rounding || rect.right > right + rounding,
          )
        )
          continue
        fit.clipped++
        fit.text ||= node.data.trim().slice(0, 40)
      }
    }
    for (const shown of slide.querySelectorAll('img, svg, video, table, pre')) {
      const rect = shown.getBoundingClientRect()
      const visible = rect.width > 0 && rect.height > 0 && !shown.closest(quiet)
      if (visible) reaches(beyond(rect, frame), shown.getAttribute('alt') ?? shown.textContent)
    }
    fit.over = Math.round(fit.over)
    return fit
  }

  return [...document.querySelectorAll('body > section[id]')].map(measure)
}
