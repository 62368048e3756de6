/**
 * Everything that the commands do to the world, in one typed object, so that
 * tests hand in another and no module is mocked. `node-effects.ts` is the real one.
 */
export interface Effects {
  disk: Disk
  terminal: Terminal
  /** Milliseconds since some fixed moment. */
  now: () => number
  /** The time of day. */
  clock: () => Date
  /** Call `then` after so many milliseconds; the returned function calls it off. */
  later: (milliseconds: number, then: () => void) => () => void
  /** Call `changed` with the name of each entry of the folder that changes; the returned function ends it. */
  watchFolder: (folder: string, changed: (name: string) => void) => () => void
  /** Call `then` when the user wants to stop (Ctrl-C); what happens then is its business. */
  onStop: (then: () => void) => void
  /** When the process is interrupted, clean up before it ends; the returned function calls it off. */
  onInterrupt: (cleanUp: () => Promise<void>) => () => void
}

/** Paths as the user wrote them. Rejections are Node's system errors, with their `code`. */
export interface Disk {
  read: (path: string) => Promise<Uint8Array>
  /** All of standard input. */
  readInput: () => Promise<Uint8Array>
  write: (path: string, bytes: Uint8Array) => Promise<void>
  rename: (from: string, to: string) => Promise<void>
  /** The names in a folder. */
  list: (folder: string) => Promise<string[]>
  remove: (path: string) => Promise<void>
  /** Make the folder and those above it; content when it is there. */
  makeFolder: (path: string) => Promise<void>
}

export interface Terminal {
  /** Results: standard output. */
  out: (text: string) => void
  /** Diagnostics and progress: standard error. */
  err: (text: string) => void
  /** Somebody watches standard error, so that a line of it can be written over. */
  live: boolean
  /** Colours on standard error. */
  colours: boolean
  /** Colours on standard output. */
  outColours: boolean
  /** How wide standard output is, where it is a terminal. */
  columns: number | undefined
}
