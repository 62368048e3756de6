import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

const allowed = new Set(['http', 'https', 'mailto'])
// Browsers drop these from an address before they read its scheme.

const ignored = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202f\ufeff]/g

/**
 * The address if following it can only show another page: http, https, mailto,
 * a place in the document, or a file beside it. Undefined for every scheme that
 * may run or open something (`javascript:`, `data:`, `vbscript:`, `file:` …).
 */
export function safeHref(href: string): string | undefined {
  const bare = href.replace(ignored, '')
  // From file:// an address without scheme would name another machine's share.
  if (/^[/\\]{2}/.test(bare)) return `https:${bare.replace(/^[/\\]+/, '//')}`
  const scheme = /^([^/?#\\]*?):/.exec(bare)?.[1]
  if (scheme === undefined) return href
  return allowed.has(scheme.toLowerCase()) ? href : undefined
}

/** Take the address from every link that is not safe; its words stay. Others open beside the talk. */
export function makeLinksSafe(tree: Nodes): void {
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'a') return
    const href = safeHref(element.properties['href'] ?? '')
    if (href === undefined || href === '') delete element.properties['href']
    else element.properties['href'] = href
    if (href !== undefined && /^https?:/i.test(href))
      Object.assign(element.properties, { target: '_blank', rel: ['noopener', 'noreferrer'] })
  })
}
