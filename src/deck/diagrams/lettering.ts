/** How the words of a diagram are set, and how wide that makes them. */

/** What words are for: they differ in size and weight. */
export type Voice = 'node' | 'name' | 'label'

/** The width of words on one line, in em. */
export type WidthOf = (text: string, voice: Voice) => number

export interface Lettering {
  /** Sizes in CSS pixels at 1280 × 720. */
  size: number
  labelSize: number
  widthOf: WidthOf
  /** Where lines of a text may break: its words, marks joined to them. */
  wordsOf: (text: string) => string[]
}

/** Lines of text as they are drawn. */
export interface Lines {
  lines: readonly string[]
  /** In CSS pixels. */
  width: number
  height: number
}

/** Between the feet of two lines, in em. */
export const leading = 1.3

export function sizeOf(voice: Voice, { size, labelSize }: Lettering): number {
  return voice === 'label' ? labelSize : size
}

/** Lines broken at `room` em at most, each about as long; a word that is longer stays whole. */
export function setLines(label: readonly string[], voice: Voice, room: number, type: Lettering): Lines {
  const lines = label.flatMap((line) => broken(line, room, (text) => type.widthOf(text, voice), type))
  const em = sizeOf(voice, type)
  const width = Math.max(0, ...lines.map((line) => type.widthOf(line, voice)))
  return { lines, width: width * em, height: lines.length * leading * em }
}

function broken(
  line: string,
  room: number,
  widthOf: (text: string) => number,
  { wordsOf }: Lettering,
): string[] {
  const whole = widthOf(line)
  if (whole <= room) return [line]
  const words = wordsOf(line)
  const count = filled(words, room, widthOf).length
  // As narrow as so many lines can be: the last one is not a word alone.
  const steps = 8
  const widths = Array.from(
    { length: steps },
    (_, step) => whole / count + ((room - whole / count) * step) / steps,
  )
  const best = widths.map((width) => filled(words, width, widthOf)).find((lines) => lines.length <= count)
  return best ?? filled(words, room, widthOf)
}

/** Words in lines, as many in each as have room. */
function filled(words: readonly string[], room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf((last + word).trim()) <= room) lines[lines.length - 1] = last + word
    else lines.push(word.trimStart())
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
