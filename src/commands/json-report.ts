import type { VFile } from 'vfile'
import type { Severity } from '../config/diagnostics.ts'
import { severityOf, sorted } from './diagnostics-text.ts'
import type { Format } from './formats.ts'
import type { Result } from './result.ts'
import { minutesOf } from './summary.ts'

/** The one document that `--json` prints; its fields are part of the contract (docs/cli.md). */
export interface JsonReport extends JsonTalk {
  /** The same for each article by itself, in the order of the command. */
  talks: JsonTalk[]
}

interface JsonTalk {
  article?: string
  title?: string
  slides: number
  minutes: number
  files: { format: Format; path: string; bytes: number }[]
  diagnostics: JsonDiagnostic[]
}

export interface JsonDiagnostic {
  file: string
  /** Both count from 1; absent when the message is about the whole file. */
  line?: number
  column?: number
  severity: Severity
  rule?: string
  message: string
}

/** All articles of a build in one document: totals first, then each by itself. */
export function jsonReport(results: readonly Result[]): JsonReport {
  const talks = results.map(jsonTalk)
  return {
    slides: sum(talks.map((talk) => talk.slides)),
    minutes: sum(talks.map((talk) => talk.minutes)),
    files: talks.flatMap((talk) => talk.files),
    diagnostics: talks.flatMap((talk) => talk.diagnostics),
    talks,
  }
}

function jsonTalk({ article, file, talk, files }: Result): JsonTalk {
  return {
    article,
    ...(talk && { title: talk.title }),
    slides: talk?.slides ?? 0,
    minutes: talk ? minutesOf(talk) : 0,
    files: files.map(({ format, path, bytes }) => ({ format, path, bytes: bytes.byteLength })),
    diagnostics: jsonDiagnostics(file),
  }
}

/** The file's diagnostics in the article's order. */
export function jsonDiagnostics(file: VFile): JsonDiagnostic[] {
  return sorted(file.messages).map((message) => ({
    file: file.path,
    ...(message.line !== undefined && { line: message.line }),
    ...(message.column !== undefined && { column: message.column }),
    severity: severityOf(message),
    ...(message.ruleId !== undefined && { rule: message.ruleId }),
    message: message.reason,
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
