import { watch } from 'node:fs'
import { isatty } from 'node:tty'
import type { Effects, Terminal } from './effects.ts'
import { nodeDisk } from './node-disk.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** The terminal that the process runs in. https://no-color.org: NO_COLOR counts when it is not empty. */
function terminal(): Terminal {
  // A reader that goes away early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const smart = process.env['TERM'] !== 'dumb'
  const live = isatty(process.stderr.fd) && smart
  const shown = isatty(process.stdout.fd)
  const coloured = !process.env['NO_COLOR']
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    live,
    colours: live && coloured,
    outColours: shown && smart && coloured,
    columns: shown ? process.stdout.columns : undefined,
  }
}

/** The effects of a real run. */
export function nodeEffects(): Effects {
  return {
    disk: nodeDisk,
    terminal: terminal(),
    now: () => performance.now(),
    clock: () => new Date(),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
    watchFolder: (folder, changed) => {
      const watcher = watch(folder, (_event, name) => {
        if (name !== null) changed(name)
      })
      // A folder that goes away is noticed by the next build.
      watcher.on('error', () => undefined)
      return () => {
        watcher.close()
      }
    },
    onStop: (then) => {
      for (const signal of signals) process.once(signal, then)
    },
    onInterrupt: (cleanUp) => {
      // Without a listener, the signal ends the process, and whoever waits for it sees which one did.
      const interrupted = (signal: NodeJS.Signals) => {
        void cleanUp().finally(() => process.kill(process.pid, signal))
      }
      for (const signal of signals) process.once(signal, interrupted)
      return () => {
        for (const signal of signals) process.off(signal, interrupted)
      }
    },
  }
}
