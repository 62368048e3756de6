/** Which browser to take, and what of the machine is known. Everything is handed in, so that tests need no mocks. */
export interface BrowserChoice {
  /** `--browser`: the path of a browser, or the `ws://` address of one that runs. */
  browser?: string
  env: Readonly<Record<string, string | undefined>>
  /** The user's home folder. */
  home: string
  /** Lectern's own folder among the user's caches; see {@link cacheFolder}. */
  cacheDir: string
  /** The user's number, where the platform has such; 0 is root. Asked of the process, since a container's user may have no name. */
  uid?: number | undefined
  /** The folder for temporary files of all users. */
  temporary: string
  /** As `process.platform` and `process.arch` say. */
  platform: string
  arch: string
  /** Say something to the user that is no error: a browser that did not start, a sandbox that is off. */
  tell: (message: string) => void
}

/** No browser could be used. The message says what was tried and what to do; the exit code is 3. */
export class BrowserError extends Error {
  override readonly name: string = 'BrowserError'
}
