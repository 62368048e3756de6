import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * Every rule that Lectern reports, and how grave it is: an `error` stops the
 * export (exit code 1), a `warning` is doubtful, an `info` is worth knowing.
 */
export const rules = {
  'article-unreadable': 'error',
  'article-empty': 'error',
  'article-encoding': 'error',
  'nesting-depth': 'error',
  'front-matter-syntax': 'error',
  'front-matter-value': 'error',
  'front-matter-key': 'warning',
  'mark-syntax': 'warning',
  'mark-place': 'warning',
  'image-missing': 'error',
  'image-broken': 'error',
  'image-remote': 'warning',
  'image-alt': 'warning',
  'image-size': 'warning',
  'image-unsafe': 'warning',
  'html-left-out': 'warning',
  'link-dead': 'warning',
  'math-syntax': 'error',
  'diagram-syntax': 'warning',
  'diagram-kind': 'warning',
  'diagram-size': 'error',
  'glyph-missing': 'warning',
  'glyph-shapes': 'warning',
  'theme-missing': 'error',
  'theme-syntax': 'error',
  'theme-network': 'error',
  'theme-contrast': 'warning',
  'accent-contrast': 'warning',
  'fit-overflow': 'error',
  'fit-split': 'info',
  'talk-over-time': 'warning',
  'talk-under-time': 'warning',
  'heading-empty': 'warning',
  'section-pointless': 'warning',
  'section-untold': 'warning',
  'count-unmet': 'warning',
  'figure-unspoken': 'warning',
  'slides-alike': 'warning',
  'point-long': 'info',
  'point-weak': 'info',
  'title-numbered': 'info',
  'export-broken': 'error',
  'request-refused': 'warning',
  'browser-unusable': 'error',
  'browser-note': 'info',
  'output-unwritable': 'error',
} as const satisfies Record<string, Severity>

export type Severity = 'error' | 'warning' | 'info'
export type RuleId = keyof typeof rules

const fatal: Record<Severity, true | false | undefined> = { error: true, warning: false, info: undefined }

/**
 * Put a diagnostic on the file: where, what is wrong (one sentence), what to do
 * (one sentence). Nothing is thrown; who builds asks {@link hasErrors} afterwards.
 * The same said twice of the same place, as by two documents of one talk, is said once.
 */
export function report(
  file: VFile,
  rule: RuleId,
  place: Position | Point | undefined,
  what: string,
  toDo: string,
): VFileMessage {
  const options = { source: 'lectern', ruleId: rule, ...(place && { place }) }
  const message = file.message(`${what} ${toDo}`.trimEnd(), options)
  message.fatal = fatal[rules[rule]]
  message.note = toDo
  const earlier = file.messages.find((other) => other !== message && isSame(other, message))
  if (earlier) file.messages.pop()
  return earlier ?? message
}

function isSame(a: VFileMessage, b: VFileMessage): boolean {
  return a.ruleId === b.ruleId && a.line === b.line && a.column === b.column && a.reason === b.reason
}

/** Whether the article has an error, so that nothing must be written. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
