/** Bytes as base64, without any API of one platform. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  // One call with all bytes as arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** Bytes as a `data:` address. */
export function dataUri(mime: string, bytes: Uint8Array): string {
  return `data:${mime};base64,${base64(bytes)}`
}
