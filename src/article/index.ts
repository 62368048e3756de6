import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified, type Preset } from 'unified'
import type { VFile } from 'vfile'
import { alerts } from './alerts.ts'
import { bareLinks } from './bare-links.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { definitionLists } from './definition-lists.ts'
import { diagrams } from './diagrams/index.ts'
import { dollars } from './dollars.ts'
import { emptyArticle } from './empty-article.ts'
import { exactPositions } from './exact-positions.ts'
import { figures } from './figures.ts'
import { frontMatter, type FrontMatterOptions } from './front-matter.ts'
import { joinedLines } from './joined-lines.ts'
import { language } from './language.ts'
import { loneFormulas } from './lone-formulas.ts'
import { marks } from './marks.ts'
import { nesting } from './nesting.ts'
import { pictures, type PicturesOptions } from './pictures.ts'
import { rawHtml } from './raw-html.ts'
import { references } from './references.ts'
import { remoteImages } from './remote-images.ts'
import { sentences } from './sentences.ts'
import { strongHeadings } from './strong-headings.ts'
import { writtenHeadings } from './written-headings.ts'

export { decodeArticle } from './decode.ts'
export { alignText, pointsOf, slicePosition, textPositions } from './position.ts'
export { splitSentences } from './sentence-ends.ts'
export {
  alerts,
  bareLinks,
  byteOrderMark,
  definitionLists,
  diagrams,
  dollars,
  emptyArticle,
  exactPositions,
  figures,
  frontMatter,
  joinedLines,
  language,
  loneFormulas,
  marks,
  nesting,
  pictures,
  rawHtml,
  references,
  remoteImages,
  sentences,
  strongHeadings,
  writtenHeadings,
}

export type ArticleOptions = FrontMatterOptions & PicturesOptions

/** The article stage: from Markdown to a tree of sentences, figures, diagrams and marks, in the order of this list. */
export function articleStage(options: ArticleOptions): Preset {
  return {
    plugins: [
      remarkParse,
      [remarkFrontmatter, ['yaml', 'toml']],
      remarkGfm,
      remarkCjkFriendly,
      remarkMath,
      dollars,
      exactPositions,
      byteOrderMark,
      nesting,
      [frontMatter, options],
      marks,
      rawHtml,
      references,
      remoteImages,
      bareLinks,
      language,
      alerts,
      definitionLists,
      joinedLines,
      figures,
      diagrams,
      loneFormulas,
      writtenHeadings,
      strongHeadings,
      sentences,
      [pictures, options],
      emptyArticle,
    ],
  }
}

/** Run the stage alone: `file.data.article` and the messages are on the file afterwards. */
export async function parseArticle(file: VFile, options: ArticleOptions): Promise<Root> {
  const processor = unified().use(articleStage(options)).freeze()
  const tree: unknown = await processor.run(processor.parse(file), file)
  if (!isRoot(tree)) throw new TypeError('The article stage must give a root.')
  return tree
}

function isRoot(node: unknown): node is Root {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'root'
}
