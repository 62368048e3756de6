import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import pc from 'picocolors'
import type { Severity } from '../config/diagnostics.ts'
import { gathered, othersText } from './gather-messages.ts'

/** How grave a message is; vfile's `fatal` is true, false or nothing. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/**
 * The file's diagnostics, one a line, in the article's order:
 * `slides/a.md:3:1 error There is no such picture. … (image-missing)`.
 * Without a place, the line begins with the file alone. Where there are many of a rule, a line says where the others are.
 */
export function diagnosticsText(file: VFile, colours: boolean, least: Severity = 'info'): string {
  const shades = pc.createColors(colours)
  const shade = { error: shades.red, warning: shades.yellow, info: shades.cyan }
  const wanted = sorted(file.messages).filter((message) => gravity[severityOf(message)] >= gravity[least])
  return gathered(wanted)
    .map((one) => {
      const { message } = one
      const severity = severityOf(message)
      const rule = message.ruleId === undefined ? '' : shades.dim(` (${message.ruleId})`)
      const said = `${message.reason}${othersText(one)}`
      return `${placeOf(file, message)} ${shade[severity](severity)} ${said}${rule}\n`
    })
    .join('')
}

const gravity: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

function placeOf(file: VFile, message: VFileMessage): string {
  return [file.path, message.line, message.column].filter((part) => part !== undefined).join(':')
}

/** In the order of the article; what has no place comes last. */
export function sorted(messages: readonly VFileMessage[]): VFileMessage[] {
  const line = (message: VFileMessage) => message.line ?? Infinity
  const column = (message: VFileMessage) => message.column ?? Infinity
  return messages.toSorted((a, b) => compare(line(a), line(b)) || compare(column(a), column(b)))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
