/** Colours as sRGB, and how well one is read on another (WCAG 2.2). */

/** The least contrast of text that WCAG calls AA. */
export const readable = 4.5

/** Red, green and blue from 0 to 1; undefined for what is no colour of three or six hexadecimal digits. */
function channels(colour: string): [number, number, number] | undefined {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour)
  if (!digits) return undefined
  const six = digits[2] ?? (digits[1] ?? '').replace(/./g, '$&$&')
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(six.slice(at, at + 2), 16) / 255,
  )
  return [red, green, blue]
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, from 0 to 1; NaN for what is no colour. */
function luminance(colour: string): number {
  const [red, green, blue] = (channels(colour) ?? [NaN, NaN, NaN]).map(linear)
  return 0.2126 * (red ?? NaN) + 0.7152 * (green ?? NaN) + 0.0722 * (blue ?? NaN)
}

/** The contrast of two colours (`#rgb` or `#rrggbb`) from 1 to 21; NaN where one is no such colour. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Whether a text in a colour can be read on all of the grounds; a ground that is written otherwise is not judged. */
export function isReadable(colour: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => !(contrast(colour, ground) < readable))
}

/** Steps from a colour to black or white, in which one that passes is looked for. */
const steps = 100

/**
 * The colour nearest to `colour`, towards black or white, that can be read on all of the grounds; itself if it can.
 * Undefined where none can.
 */
export function nearestReadable(colour: string, grounds: readonly string[]): string | undefined {
  const from = channels(colour)
  if (!from) return undefined
  for (let step = 0; step <= steps; step++)
    for (const end of [0, 1]) {
      const mixed = from.map((value) => value + ((end - value) * step) / steps)
      const found = `#${mixed
        .map((value) =>
          Math.round(value * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`
      if (isReadable(found, grounds)) return found
    }
  return undefined
}
