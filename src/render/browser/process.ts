import { spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { pipeTransport } from './pipe.ts'
import type { ConnectionTransport } from './puppeteer.ts'

/** How a browser ended. */
export interface Ending {
  why: string
  /** A signal ended it, and it gave no reason: it crashed, which the next start need not do. */
  crashed: boolean
}

/** A browser's process that we started. */
export interface BrowserProcess {
  transport: ConnectionTransport
  /** Resolves when it has ended; also when it could not be started at all. Never rejects. */
  ended: Promise<Ending>
  kill: () => void
}

/** Why a file cannot be run, in words. */
const meanings = new Map<unknown, string>([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'it is no program that may be run'],
  ['ENOEXEC', 'it is no program for this machine'],
])

/** Characters of its complaints that are kept. */
const kept = 4_000

/** What a browser that ends itself writes before the reason. */
const fatal = ':FATAL:'

/** Start a browser that is spoken to over a pipe: a port could be used by everybody on the machine. */
export function startProcess(
  executable: string,
  flags: readonly string[],
  env: NodeJS.ProcessEnv,
): BrowserProcess {
  const child = spawn(executable, [...flags, '--remote-debugging-pipe'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-kept)
  })
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => {
      const why = 'code' in error ? (meanings.get(error.code) ?? error.message) : error.message
      resolve({ why, crashed: false })
    })
    child.once('close', (code, signal) => {
      const why = lastWords(complaints) ?? `it ended with ${signal ?? `code ${code}`}`
      resolve({ why, crashed: signal !== null && !complaints.includes(fatal) })
    })
  })
  const [, , , toBrowser, fromBrowser] = child.stdio
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable))
    throw new Error('it has no pipes')
  return { transport: pipeTransport(toBrowser, fromBrowser), ended, kill: () => child.kill('SIGKILL') }
}

/** The line of the complaints that tells most: the fatal one, or else the first. */
function lastWords(complaints: string): string | undefined {
  const lines = complaints.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => line.includes(fatal)) ?? lines[0]
}
