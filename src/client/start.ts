import { isPage, showPage } from './page-view.ts'
import { arrangeOverview } from './overview.ts'
import { watchPointer } from './pointer.ts'

/** What Reveal offers and this script uses. */
export interface Reveal {
  initialize: (options: Record<string, unknown>) => Promise<unknown>
  isOverview: () => boolean
  getIndices: () => { h: number }
  slide: (h: number) => void
  on: (event: 'overviewshown' | 'slidechanged', then: () => void) => void
}

declare global {
  // The scripts before this one set them.
  var Reveal: Reveal | undefined
  var RevealNotes: unknown
}

/** The deck's own way through Reveal: the theme draws the slides, so that Reveal only shows one after the other. */
const options = {
  margin: 0,
  minScale: 0.1,
  maxScale: 4,
  center: false,
  display: 'grid',
  hash: true,
  controls: true,
  // At the edges, clear of the page number.
  controlsLayout: 'edges',
  controlsTutorial: false,
  controlsBackArrows: 'faded',
  progress: false,
  slideNumber: false,
  // The style sheet says how (themes/parts/show.css).
  transition: 'fade',
  backgroundTransition: 'none',
  overview: true,
  pdfSeparateFragments: false,
  // Small screens have a page of our own (page-view.ts).
  scrollActivationWidth: null,
}

/**
 * Show the talk, slide by slide or as a page, wait for fonts, pictures and two frames of
 * layout, then set `<html data-lectern="ready">`, which every tool waits for.
 */
export async function start(): Promise<void> {
  const { document } = globalThis
  if (isPage(window)) {
    const goToSlide = showPage(window)
    await settled(document)
    goToSlide()
  } else {
    await showSlides()
    await settled(document)
  }
  document.documentElement.dataset['lectern'] = 'ready'
}

/** Start Reveal with the speaker view. */
async function showSlides(): Promise<void> {
  const { Reveal, RevealNotes, document } = globalThis
  if (!Reveal) return
  const rtl = document.documentElement.dir === 'rtl'
  await Reveal.initialize({
    ...options,
    ...stageSize(document),
    rtl,
    plugins: RevealNotes ? [RevealNotes] : [],
  })
  const stage = document.querySelector('.reveal')
  if (stage) {
    // Reveal makes it an application, which leaves a screen reader its own keys for tables and lists no more.
    stage.removeAttribute('role')
    watchPointer(stage)
    arrangeOverview(Reveal, stage)
  }
}

/** As large as the style sheet draws a slide, in CSS pixels. */
function stageSize({ documentElement }: Document) {
  const height = getComputedStyle(documentElement).getPropertyValue('--page-height')
  return { width: 1280, height: parseFloat(height) }
}

/** Resolves once fonts, pictures and layout have settled. */
export async function settled(document: Pick<Document, 'fonts' | 'images'>): Promise<void> {
  await document.fonts.ready
  // A picture that cannot be shown has settled too.
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}
