import { basename } from 'node:path'
import type { TalkData } from '../talk/nodes.ts'
import { formats } from './formats.ts'
import type { Result } from './result.ts'

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
export function summaryText(files: readonly SizedFile[], talk: TalkData, milliseconds: number): string {
  const rows = byFormat(files)
  const width = Math.max(0, ...rows.map((row) => row.path.length))
  const sizeWidth = Math.max(0, ...rows.map((row) => row.size.length))
  const lines = rows.map(({ path, size }) => `${path.padEnd(width)}  ${size.padStart(sizeWidth)}\n`)
  const minutes = minutesOf(talk)
  const facts = [
    plural(talk.slides, 'slide'),
    plural(minutes, 'minute'),
    `built in ${secondsText(milliseconds)}`,
  ]
  return `${lines.join('')}${facts.join(', ')}\n`
}

type SizedFile = Result['files'][number]

/** A row for each format; pictures, of which there are many, share theirs. */
function byFormat(files: readonly SizedFile[]): { path: string; size: string }[] {
  return formats.flatMap((format) => {
    const own = files.filter((file) => file.format === format)
    const [first, last] = [own.at(0), own.at(-1)]
    if (!first || !last) return []
    const path = first === last ? first.path : `${first.path} … ${basename(last.path)}`
    return [{ path, size: sizeText(sum(own.map((file) => file.bytes.byteLength))) }]
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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

/** `1 slide`, `24 slides`, `1,894 words`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
