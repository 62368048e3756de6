import { execFile } from 'node:child_process'
import type { Candidate } from './finder.ts'

/** Milliseconds for a browser to tell its version. */
const answerLimit = 5_000

/** What went wrong, in one line without a full stop. */
export function reason(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  const message = String(hasMessage ? error.message : error)
  return (message.trim().split('\n', 1)[0] ?? '').replace(/[.!]+$/, '')
}

/**
 * Why a browser did not start. What it says is lost with its pipe, so it is asked for its version: one that lacks a
 * library, or is made for another processor, fails at that too and says why.
 */
export async function reasonOfStart(
  error: unknown,
  { executable, env }: Candidate,
  outer: object,
): Promise<string> {
  const said = await new Promise<string | undefined>((resolve) => {
    const options = { env: { ...outer, ...env }, timeout: answerLimit }
    execFile(executable, ['--version'], options, (failure, _, complaints) => {
      resolve(failure ? complaints.trim() || reason(failure) : undefined)
    })
  })
  return reason(said ?? error)
}
