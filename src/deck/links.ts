import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

const allowed = new Set(['http', 'https', 'mailto'])
// Browsers drop these from an address before they read its scheme.

const ignored = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202f\ufeff]/g

/** Whether the address has neither scheme nor machine, so that it names a file beside the one it stands in. */
export function isRelative(href: string): boolean {
  const bare = href.replace(ignored, '')
  return !/^(?:#|[/\\]{2})/.test(bare) && schemeOf(bare) === undefined
}

/**
 * The address if following it can only show another page: http, https, mailto, or a place in the document.
 * Undefined for every scheme that may run or open something (`javascript:`, `data:`, `vbscript:`, `file:` …), for
 * a file beside the document, and for what no browser can read.
 */
export function safeHref(href: string): string | undefined {
  const bare = href.replace(ignored, '')
  if (bare.startsWith('#')) return bare === '#' ? undefined : href
  // From file:// an address without scheme would name another machine's share.
  if (/^[/\\]{2}/.test(bare)) return readable(`https:${bare.replace(/^[/\\]+/, '//')}`)
  const scheme = schemeOf(bare)
  return scheme !== undefined && allowed.has(scheme.toLowerCase()) ? readable(href) : undefined
}

function schemeOf(bare: string): string | undefined {
  return /^([^/?#\\]*?):/.exec(bare)?.[1]
}

function readable(href: string): string | undefined {
  return URL.canParse(href) ? href : undefined
}

/** Take the address from every link that is not safe; its words stay. Others open beside the talk. */
export function makeLinksSafe(tree: Nodes): void {
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'a') return
    const href = safeHref(element.properties['href'] ?? '')
    if (href === undefined) delete element.properties['href']
    else element.properties['href'] = href
    if (href !== undefined && /^https?:/i.test(href))
      Object.assign(element.properties, { target: '_blank', rel: ['noopener', 'noreferrer'] })
  })
}
