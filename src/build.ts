import type { Root as Hast } from 'hast'
import type { Root as Mdast } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { parseArticle } from './article/index.ts'
import { hasErrors } from './config/diagnostics.ts'
import type { SettingsInput } from './config/settings.ts'
import { toSections } from './deck/sections.ts'
import { documents, toHtml, type DocumentKind, type Outside } from './pipeline.ts'
import { talkStage } from './talk/index.ts'
import type { Tight } from './talk/tight.ts'

export interface BuildOptions {
  outside: Outside
  /** Settings over those of the front matter. */
  flags?: SettingsInput
  /**
   * The documents to write.
   *
   * @default ['html']
   */
  want?: readonly DocumentKind[]
}

/** A talk that was built. With errors on the file, it may have none of the documents. */
export interface Built {
  /** With its diagnostics, and what the stages found out in `file.data`. */
  file: VFile
  /** A root of `slide` nodes; undefined when the article has errors. */
  talk?: Mdast
  html?: string
  print?: string
  handout?: string
}

/** Build an article: the text, or a file that has it as its value. Reads and writes nothing by itself. */
export async function build(source: VFile | string, options: BuildOptions): Promise<Built> {
  const file = source instanceof VFile ? source : new VFile(source)
  const article = await parseArticle(file, { outside: options.outside, flags: options.flags })
  if (hasErrors(file)) return { file }
  const planned = await planTalk(article, file, options.outside)
  const built: Built = { file, talk: planned.talk }
  for (const kind of options.want ?? ['html']) {
    if (!hasErrors(file)) built[kind] = toHtml(await writeDocument(kind, planned, file, options.outside))
  }
  return built
}

/** A talk and its slides as HTML. */
export interface PlannedTalk {
  talk: Mdast
  sections: Hast
}

/** Plan the talk of a parsed article; `tight` as for the talk stage. */
export async function planTalk(
  article: Mdast,
  file: VFile,
  outside: Outside,
  tight: Tight = new Map(),
): Promise<PlannedTalk> {
  // What documents of an earlier plan had to say is said anew.
  file.data.glyphless = new Set()
  const talk = await unified().use(talkStage, { tight }).run(article, file)
  return { talk, sections: await toSections(talk, file, outside) }
}

/** One document of the talk, as a tree. */
export async function writeDocument(
  kind: DocumentKind,
  { sections }: PlannedTalk,
  file: VFile,
  outside: Outside,
): Promise<Hast> {
  return documents[kind](sections, file, outside)
}
