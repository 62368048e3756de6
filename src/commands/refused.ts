import type { VFile } from 'vfile'
import { report } from '../config/diagnostics.ts'
import type { PageOptions } from '../render/index.ts'

/** Report what a document asked for while a browser had it: it must hold all that it shows (promise P5). */
export function reportRefused(file: VFile): Pick<PageOptions, 'onRefused'> {
  return {
    onRefused: (address) => {
      const what = `The deck asked for ${shortened(address)} while it was exported, and did not get it.`
      const toDo = 'Take it out of the article, or keep a copy beside the article.'
      report(file, 'request-refused', undefined, what, toDo)
    },
  }
}

function shortened(address: string): string {
  return address.length > 100 ? `${address.slice(0, 100)}…` : address
}
