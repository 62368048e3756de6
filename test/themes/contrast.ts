/** What can be read: each run of text by its size, and by its colour against the pixels behind it. */
import type { Page } from '../../src/render/browser/puppeteer.ts'

/** A run of text that is too small, or too near to its ground. */
export interface Faint {
  slide: string
  text: string
  /** In CSS pixels. */
  size: number
  /** 1 to 21, of its worst pixel. */
  contrast: number
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

interface Run extends Omit<Faint, 'contrast'> {
  /** Red, green, blue, each 0 to 255, and how opaque from 0 to 1. */
  colour: number[]
  boxes: Box[]
  /** What it has to reach: a contrast, a size. */
  least: { contrast: number; size: number }
}

/** Pixels of the picture for one of the page: grounds are areas. */
const scale = 0.5
/** The height of the window and so of one picture, in CSS pixels: some slides, and less than browsers can draw. */
const strip = 20 * 720

/** How many runs of text a print document has, and those that fall short. The page shows no text afterwards. */
export async function faintText({ page }: { page: Page }): Promise<{ runs: number; faint: Faint[] }> {
  await page.setViewport({ width: 1280, height: strip, deviceScaleFactor: scale })
  const runs = await page.evaluate(textRuns)
  const end = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.evaluate(hideText)
  const faint: Faint[] = []
  for (let from = 0; from < end; from += strip) {
    const top = await page.evaluate((y) => {
      scrollTo(0, y)
      return scrollY
    }, from)
    const png = await page.screenshot({
      encoding: 'base64',
      optimizeForSpeed: true,
      captureBeyondViewport: false,
    })
    const within = runs.filter(({ boxes: [box] }) => box && box.top >= from && box.top < from + strip)
    faint.push(...(await page.evaluate(faintOn, png, within, top, scale)))
  }
  return { runs: runs.length, faint }
}

/** Runs in the page: every run of text and of what a sheet writes before or after an element. */
function textRuns(): Run[] {
  /** WCAG calls text large from 24 px on (18.66 if bold); further away from the screen it should be larger. */
  const largest = 32
  const largestBold = 24
  const quiet = '.sr-only, [aria-hidden="true"], annotation'
  /** Set small beside what it belongs to, from 20 px on. */
  const aside = 'footer, figcaption, caption, .cap, .kicker, table, pre, small, cite, .by, .sub'
  /** Sizes of their own: those of a picture, and what is small within a line. */
  const free = 'svg, math, sup, sub'

  function colourOf(css: string): number[] {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    const whole = css.startsWith('color(') ? 255 : 1
    return [red * whole, green * whole, blue * whole, alpha]
  }

  function runOf(element: Element, style: CSSStyleDeclaration, text: string, rects: DOMRect[]): Run {
    const size = parseFloat(style.fontSize)
    const isLarge = size >= largest || (size >= largestBold && Number(style.fontWeight) >= 600)
    let opacity = 1
    for (let at: Element | null = element; at; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity)
    const drawn = element.closest('svg') ? style.fill : style.color
    const [red = 0, green = 0, blue = 0, alpha = 1] = colourOf(drawn)
    // Its letters, without the leading and what it overlaps there.
    const boxes = rects.map((rect) => {
      const half = Math.min(rect.height, 0.7 * size) / 2
      const middle = (rect.top + rect.bottom) / 2 + window.scrollY
      return { left: rect.left, top: middle - half, width: rect.width, height: 2 * half }
    })
    return {
      slide: element.closest('section')?.id ?? '',
      text: text.trim().slice(0, 30),
      size,
      colour: [red, green, blue, alpha * opacity],
      boxes,
      least: { contrast: isLarge ? 3 : 4.5, size: floorOf(element) },
    }
  }

  function floorOf(element: Element): number {
    if (element.closest(free)) return 0
    if (element.closest(aside)) return 20
    // A wide face beside narrower ones.
    return element.closest('code') ? 25 : 28
  }

  function written(element: Element, pseudo: '::before' | '::after'): Run[] {
    const style = getComputedStyle(element, pseudo)
    const letters = style.content.startsWith('"') || style.content.startsWith('counter')
    if (!letters || style.content === '""' || style.display === 'none') return []
    return [runOf(element, style, `${pseudo} ${style.content}`, [boxOf(element, style)])]
  }

  /** Where it stands: what is placed says so, what flows stands somewhere in its element. */
  function boxOf(element: Element, style: CSSStyleDeclaration): DOMRect {
    const rect = element.getBoundingClientRect()
    if (style.position !== 'absolute') return rect
    const [left = 0, top = 0, width = 0, height = 0] = [style.left, style.top, style.width, style.height].map(
      parseFloat,
    )
    return new DOMRect(rect.left + left, rect.top + top, width, height)
  }

  const found: Run[] = []
  for (const section of document.querySelectorAll('body > section')) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!node.closest(quiet)) found.push(...written(node, '::before'), ...written(node, '::after'))
        continue
      }
      const parent = node.parentElement
      if (!parent || !(node instanceof Text) || !node.data.trim() || parent.closest(quiet)) continue
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (rects.length > 0) found.push(runOf(parent, getComputedStyle(parent), node.data, rects))
    }
  }
  return found
}

/** Runs in the page. */
function hideText(): void {
  const style = document.createElement('style')
  style.textContent = `*, *::before, *::after { -webkit-text-fill-color: transparent !important;
    text-emphasis-color: transparent !important; text-decoration-color: transparent !important }
    svg :is(text, tspan, textPath) { fill: transparent !important; stroke: none !important }`
  document.head.append(style)
}

/** Runs in the page. */
async function faintOn(png: string, runs: Run[], top: number, scale: number): Promise<Faint[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)

  const linear = Array.from({ length: 256 }, (_, value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const light = (red: number, green: number, blue: number) =>
    0.2126 * (linear[Math.round(red)] ?? 0) +
    0.7152 * (linear[Math.round(green)] ?? 0) +
    0.0722 * (linear[Math.round(blue)] ?? 0)

  function contrastAt(at: number, [red = 0, green = 0, blue = 0, alpha = 1]: number[]): number {
    const [r = 0, g = 0, b = 0] = data.slice(at, at + 3)
    const mix = (over: number, under: number) => alpha * over + (1 - alpha) * under
    const [a, z] = [light(mix(red, r), mix(green, g), mix(blue, b)), light(r, g, b)].sort((x, y) => y - x)
    return ((a ?? 0) + 0.05) / ((z ?? 0) + 0.05)
  }

  function worst({ boxes, colour }: Run): number {
    const grounds = new Map<number, number>()
    let last = -1
    for (const box of boxes) {
      const [x0, x1] = [box.left, box.left + box.width].map((x) => Math.round(x * scale))
      const [y0, y1] = [box.top, box.top + box.height].map((y) => Math.round((y - top) * scale))
      for (let y = Math.max(0, y0 ?? 0); y < Math.min(image.height, y1 ?? 0); y++)
        for (let x = Math.max(0, x0 ?? 0); x < Math.min(image.width, x1 ?? 0); x++) {
          const at = 4 * (y * image.width + x)
          const ground = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
          if (ground !== last && !grounds.has(ground)) grounds.set(ground, contrastAt(at, colour))
          last = ground
        }
    }
    return Math.min(21, ...grounds.values())
  }

  return runs.flatMap((run) => {
    const contrast = Math.round(worst(run) * 100) / 100
    const { slide, text, size, least } = run
    return contrast < least.contrast || size < least.size ? [{ slide, text, size, contrast }] : []
  })
}
