/**
 * A screen in the hand: narrower than any on which a whole slide can be read, or as low as a phone on its side. There the
 * slides are a page to scroll through (themes/parts/phone.css).
 */
const inTheHand = '(max-width: 600px), (max-height: 480px) and (pointer: coarse)'

/** Whether the talk is read as a page here, and not shown slide by slide. The speaker view shows it in small frames. */
export function isPage(window: Window): boolean {
  const { location } = window
  return window.matchMedia(inTheHand).matches && !new URLSearchParams(location.search).has('receiver')
}

/** Show the talk as a page; the function that comes back goes to the slide of the address once more. The same addresses lead to its slides: `#/id`, `#id`, and `#/3` by number. */
export function showPage(window: Window): () => void {
  const { document, location } = window
  document.documentElement.dataset['view'] = 'page'
  const go = () => slideAt(location.hash, document)?.scrollIntoView()
  window.addEventListener('hashchange', go)
  go()
  return go
}

function slideAt(hash: string, document: Document): Element | null | undefined {
  const name = nameIn(hash)
  return /^\d+$/.test(name)
    ? document.querySelectorAll('section[data-layout]')[Number(name)]
    : document.getElementById(name)
}

/** What an address asks for; nothing where it cannot be read. */
function nameIn(hash: string): string {
  const [, written = ''] = /^#\/?([^/]*)/.exec(hash) ?? []
  try {
    return decodeURIComponent(written)
  } catch {
    return ''
  }
}
