import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { parseArticle } from '../article/index.ts'
import type { ArticleData } from '../article/nodes.ts'
import { hasErrors, type RuleId } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import { planTalk } from '../talk/index.ts'
import { isSlide, type Slide, type TalkData } from '../talk/nodes.ts'
import type { Effects } from './effects.ts'
import { nodeOutside, type NodeOutside } from './outside/index.ts'
import { readArticle } from './read-article.ts'

/** An article and its talk, planned and not yet drawn. */
export interface Planned {
  article: Root
  data: ArticleData
  talk: TalkData
  slides: Slide[]
  outside: NodeOutside
}

/** What a talk is drawn without can still be planned. */
const ofPictures: ReadonlySet<string | undefined> = new Set<RuleId>(['image-missing', 'image-broken'])

/**
 * Read an article and plan its talk; no browser is needed and nothing is written.
 *
 * @returns the file with its diagnostics, and the plan unless the article has errors, but for those of pictures
 */
export async function planArticle(
  path: string,
  flags: SettingsInput,
  effects: Pick<Effects, 'disk'>,
): Promise<{ file: VFile; planned: Planned | undefined }> {
  const file = await readArticle(effects.disk, path)
  if (hasErrors(file)) return { file, planned: undefined }
  const outside = nodeOutside(path, effects.disk)
  const article = await parseArticle(file, { flags, outside })
  if (file.messages.some(({ fatal, ruleId }) => fatal && !ofPictures.has(ruleId)))
    return { file, planned: undefined }
  const slides = planTalk(article, file).children.filter(isSlide)
  const { article: data, talk } = file.data
  if (!data || !talk) throw new TypeError('The stages must leave what they found on the file.')
  return { file, planned: { article, data, talk, slides, outside } }
}
