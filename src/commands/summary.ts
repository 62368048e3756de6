import type { TalkData } from '../talk/nodes.ts'
import type { OutputFile } from './write-files.ts'

/**
 * The last lines of a build: where the files are and how large, how many
 * slides, how many minutes, how long it took.
 *
 *     dist/open-llm/index.html            412 KB
 *     dist/open-llm/open-llm.pdf          180 KB
 *     24 slides, 14 minutes, built in 1.9 s
 *
 * @param milliseconds - How long the build took.
 */
export function summaryText(files: readonly OutputFile[], talk: TalkData, milliseconds: number): string {
  const sizes = files.map((file) => sizeText(file.bytes.byteLength))
  const width = Math.max(0, ...files.map((file) => file.path.length))
  const sizeWidth = Math.max(0, ...sizes.map((size) => size.length))
  const lines = files.map(
    (file, index) => `${file.path.padEnd(width)}  ${(sizes[index] ?? '').padStart(sizeWidth)}\n`,
  )
  const minutes = minutesOf(talk)
  const facts = [
    plural(talk.slides, 'slide'),
    plural(minutes, 'minute'),
    `built in ${secondsText(milliseconds)}`,
  ]
  return `${lines.join('')}${facts.join(', ')}\n`
}

/** How long the talk is, in whole minutes, at least one. */
export function minutesOf(talk: TalkData): number {
  return Math.max(1, Math.round(talk.seconds / 60))
}

/** Sizes in the units of disks and networks: 1 KB is 1000 bytes. */
function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function secondsText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
