import type { VFile } from 'vfile'
import type { RuleId } from '../config/diagnostics.ts'

/** What the process says to whoever called it; the numbers are part of the contract (docs/cli.md). */
export const exitCode = {
  /** Everything asked for was built. */
  built: 0,
  /** An article has errors. */
  article: 1,
  /** The command cannot be meant so: an unknown option, no such file. */
  usage: 2,
  /** The environment failed: browser, disk. */
  environment: 3,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The rules whose error is not the article's. */
const notTheArticle: Partial<Record<RuleId, ExitCode>> = {
  'article-unreadable': exitCode.usage,
  'browser-unusable': exitCode.environment,
  'export-broken': exitCode.environment,
  'output-unwritable': exitCode.environment,
}

/** The exit code of a build: the gravest among its articles. */
export function exitCodeOf(files: readonly VFile[]): ExitCode {
  const errors = files.flatMap((file) => file.messages).filter((message) => message.fatal === true)
  const codes = errors.map(({ ruleId }) => byRule.get(ruleId ?? '') ?? exitCode.article)
  return codes.reduce<ExitCode>((gravest, code) => (code > gravest ? code : gravest), exitCode.built)
}

const byRule = new Map<string, ExitCode>(Object.entries(notTheArticle))
