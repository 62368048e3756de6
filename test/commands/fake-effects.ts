import type { Effects } from '../../src/commands/effects.ts'

/** Effects that a test drives by hand, with what was printed. */
export interface FakeEffects extends Effects {
  printed: { out: string; err: string }
  /** As if an entry of the folder had changed. */
  change: (folder: string, name: string) => void
  /** As if time went by: everything that waits is run. */
  pass: () => void
  /** As if the user pressed Ctrl-C. */
  stop: () => void
  watchedFolders: () => string[]
}

/** Nothing is read or written: only the parts that a test overrides work. */
export function fakeEffects({ live = false }: { live?: boolean } = {}): FakeEffects {
  const printed = { out: '', err: '' }
  const waiting = new Set<() => void>()
  const watchers = new Map<string, (name: string) => void>()
  let stop: () => void = () => undefined
  const refuse = () => Promise.reject(new Error('The test reads and writes nothing.'))
  return {
    printed,
    disk: {
      read: refuse,
      readInput: refuse,
      write: refuse,
      rename: refuse,
      list: refuse,
      remove: refuse,
      makeFolder: refuse,
    },
    terminal: {
      out: (text) => (printed.out += text),
      err: (text) => (printed.err += text),
      live,
      colours: false,
      outColours: false,
      columns: undefined,
    },
    now: () => 0,
    clock: () => new Date(2026, 0, 2, 3, 4, 5),
    later: (_milliseconds, then) => {
      waiting.add(then)
      return () => waiting.delete(then)
    },
    watchFolder: (folder, changed) => {
      watchers.set(folder, changed)
      return () => watchers.delete(folder)
    },
    onStop: (then) => (stop = then),
    onInterrupt: () => () => undefined,
    change: (folder, name) => watchers.get(folder)?.(name),
    pass: () => {
      for (const then of [...waiting]) {
        waiting.delete(then)
        then()
      }
    },
    stop: () => {
      stop()
    },
    watchedFolders: () => [...watchers.keys()],
  }
}
