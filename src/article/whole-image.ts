/** How a file of the kind ends (PNG's last chunk, JPEG's end marker, GIF's trailer). */
const endings: Readonly<Record<string, readonly number[]>> = {
  png: [0x49, 0x45, 0x4e, 0x44],
  jpg: [0xff, 0xd9],
  gif: [0x3b],
}

/** Whether the file was not cut short, as an interrupted download is; kinds without an end marker pass. */
export function isWhole(type: string, bytes: Uint8Array): boolean {
  if (type === 'webp') {
    const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
    return size + 8 <= bytes.length
  }
  const ending = endings[type]
  return ending === undefined || endsWith(bytes, ending)
}

/** Some programs write more after the end, so look for the marker from behind. */
function endsWith(bytes: Uint8Array, ending: readonly number[]): boolean {
  const [first = 0] = ending
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (ending.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
