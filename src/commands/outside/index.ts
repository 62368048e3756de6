import { dirname, resolve } from 'node:path'
import type { ArticleOutside } from '../../article/nodes.ts'
import { isThemeName } from '../../config/themes.ts'
import type { DeckOutside } from '../../deck/outside.ts'
import type { Disk } from '../effects.ts'
import { nodeDisk } from '../node-disk.ts'
import { standardInput } from '../article-name.ts'
import { dagreArrange } from './arrange.ts'
import { readAsset, readThemeSheet } from './assets.ts'
import { fontsourceFonts } from './fonts.ts'
import { shikiHighlight } from './highlight.ts'
import { temmlMathml } from './mathml.ts'

/** What the stages need from outside, on Node. */
export interface NodeOutside extends ArticleOutside, DeckOutside {
  /** The paths that were read, or looked for, beside the article: a build made anew depends on them. */
  reads: ReadonlySet<string>
}

/**
 * @param article - Its path; files that it names are looked for in its folder,
 *   those of standard input in the folder that one is in
 */
export function nodeOutside(article: string, disk: Disk = nodeDisk): NodeOutside {
  const folder = article === standardInput ? '.' : dirname(article)
  const reads = new Set<string>()
  const read = (name: string) => {
    const path = resolve(folder, name)
    reads.add(path)
    return disk.read(path)
  }
  return {
    reads,
    read,
    theme: async (name) =>
      isThemeName(name) ? readThemeSheet(name) : new TextDecoder().decode(await read(name)),
    ...fontsourceFonts(),
    highlight: shikiHighlight(),
    mathml: temmlMathml,
    arrange: dagreArrange,
    asset: readAsset,
  }
}
