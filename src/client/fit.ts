/** How a slide fits its page. */
export interface SlideFit {
  id: string
  /** How far text, pictures or tables reach beyond the page, in CSS pixels; 0 when none does. */
  over: number
  /** How far text reaches above or below the area that its layout gives it, in CSS pixels; 0 when none does. */
  spills: number
  /** Lines that an ancestor cuts off. */
  clipped: number
  /** Pairs of blocks, or of lines in different blocks, one on the other. */
  collisions: number
  /** The smallest size of text that is to be read from afar, in CSS pixels; 0 on a slide without such text. */
  smallest: number
  /** Begins what the others speak of; empty when all fits. */
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
  // One of them each has lines of its own.
  const lineBoxes = `${boxes}, cite, dt, dd, footer`
  const areas = '.body, header, figure'
  const rounding = 2

  /** A line of text: the square of its letters, since lines that are set tight overlap above and below it. */
  interface Line {
    block: Element
    text: string
    left: number
    right: number
    top: number
    bottom: number
  }

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

  function lineOf(rect: DOMRect, size: number, node: Text): Line {
    const middle = (rect.top + rect.bottom) / 2
    const half = Math.min(rect.height, size * 0.9) / 2
    const block = node.parentElement?.closest(lineBoxes) ?? node.parentElement ?? document.body
    const { left, right } = rect
    return { block, text: node.data, left, right, top: middle - half, bottom: middle + half }
  }

  /** How far a line is above or below the areas that it stands in. */
  function spill({ block, top, bottom }: Line, slide: Element): number {
    let most = 0
    for (let area = block.closest(areas); area && slide.contains(area);) {
      const rect = area.getBoundingClientRect()
      most = Math.max(most, rect.top - top, bottom - rect.bottom)
      area = area.parentElement?.closest(areas) ?? null
    }
    return most
  }

  function crossings(lines: readonly Line[]): Line[] {
    return lines.filter((a, index) =>
      lines
        .slice(index + 1)
        .some(
          (b) =>
            a.block !== b.block &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > rounding &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > rounding,
        ),
    )
  }

  function measure(slide: Element): SlideFit {
    const frame = slide.getBoundingClientRect()
    const fit: SlideFit = {
      id: slide.id,
      over: 0,
      spills: 0,
      clipped: 0,
      collisions: collisions(slide),
      smallest: 0,
      text: '',
    }
    const known = new Map<Element, Element[]>()
    const lines: Line[] = []
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
      // Formulas and drawings place their letters by rules of their own.
      if (!parent.closest('math, svg, sup, sub')) lines.push(...rects.map((rect) => lineOf(rect, size, node)))
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
    for (const line of lines) {
      const far = spill(line, slide)
      if (far > Math.max(rounding, fit.spills)) fit.text ||= line.text.trim().slice(0, 40)
      fit.spills = Math.max(fit.spills, far)
    }
    const crossed = crossings(lines)
    fit.collisions = Math.max(fit.collisions, crossed.length)
    fit.text ||= crossed[0]?.text.trim().slice(0, 40) ?? ''
    fit.over = Math.round(fit.over)
    fit.spills = Math.round(fit.spills)
    return fit
  }

  return [...document.querySelectorAll('body > section[id]')].map(measure)
}
