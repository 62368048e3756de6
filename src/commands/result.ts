import type { VFile } from 'vfile'
import type { TalkData } from '../talk/nodes.ts'
import type { Format } from './formats.ts'

/** What became of one article. */
export interface Result {
  article: string
  file: VFile
  /** Unless the article could not be built. */
  talk: TalkData | undefined
  files: { format: Format; path: string; bytes: Uint8Array }[]
  /** The files beside the article that it was made of. */
  reads: ReadonlySet<string>
}
