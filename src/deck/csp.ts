/** What a document may run and load: its own inline scripts, and data that it holds. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { base64 } from './base64.ts'

/**
 * The policy as a `<meta>` element. `scripts` are the exact texts of the inline
 * scripts that may run; `frames` allows what the speaker view shows: the talk itself.
 */
export async function contentSecurityPolicy(scripts: readonly string[], frames = false): Promise<Element> {
  const hashes = await Promise.all(scripts.map(sha256))
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    ...(frames ? ["frame-src 'self' file:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.join('; ') })
}

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${base64(new Uint8Array(digest))}'`
}
