import type { Effects } from './effects.ts'

/** Says what is being done while a build takes its time. */
export interface Progress {
  /** From now on, this is being done: `printing slides`. */
  step: (what: string) => void
  /** Take the line away, so that something else can be written. */
  clear: () => void
}

/** Nobody needs to be told of what is over before they look. */
const patience = 1000
const wipe = '\r\u001B[2K'

/**
 * On a terminal, one line that is written over, once the work takes longer than
 * a second. Elsewhere nothing: the results say all that a log needs.
 */
export function startProgress(effects: Effects, subject: string): Progress {
  const { terminal } = effects
  if (!terminal.live) return { step: () => undefined, clear: () => undefined }

  let shown = false
  let current = ''
  const show = () => {
    shown = true
    if (current !== '') terminal.err(`${wipe}${subject}: ${current} …`)
  }
  const callOff = effects.later(patience, show)
  return {
    step: (what) => {
      current = what
      if (shown) show()
    },
    clear: () => {
      callOff()
      current = ''
      if (shown) terminal.err(wipe)
    },
  }
}
