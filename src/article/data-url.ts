/** The bytes of a `data:` URL; undefined where it cannot be decoded. */
export function readDataUrl(url: string): Uint8Array | undefined {
  const [, head = '', body] = /^data:([^,]*),([\s\S]*)$/i.exec(url) ?? []
  if (body === undefined) return undefined
  try {
    const text = decodeURIComponent(body)
    if (!/;\s*base64\s*$/i.test(head)) return new TextEncoder().encode(text)
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
