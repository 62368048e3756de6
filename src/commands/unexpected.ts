import { exitCode, type ExitCode } from './exit-code.ts'
import { reasonOf } from './system-error.ts'

/** Say in one line what went wrong that nobody foresaw; with LECTERN_DEBUG=1, where. */
export function unexpected(error: unknown): ExitCode {
  const debug = Boolean(process.env['LECTERN_DEBUG'])
  process.stderr.write(
    `lectern: error: Something unexpected happened: ${reasonOf(error)}. ${debug ? '' : advice}\n`,
  )
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  return exitCode.environment
}

const advice = 'Set LECTERN_DEBUG=1 to see where.'
