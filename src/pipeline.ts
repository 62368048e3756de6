import type { Root as Hast } from 'hast'
import type { Root as Mdast } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import { unified, type Plugin, type Preset } from 'unified'
import { articleStage } from './article/index.ts'
import type { ArticleOutside } from './article/nodes.ts'
import type { SettingsInput } from './config/settings.ts'
import { handoutDocument } from './deck/handout.ts'
import { screenDocument } from './deck/document.ts'
import type { DeckOutside } from './deck/outside.ts'
import { printDocument } from './deck/print.ts'
import { toSections } from './deck/sections.ts'
import { talkStage } from './talk/index.ts'

/** What the stages need from outside; `commands/outside/` has it for Node. */
export type Outside = ArticleOutside & DeckOutside

/** What a talk is written as: for a screen, for slides on pages, for the handout. */
export const documents = { html: screenDocument, print: printDocument, handout: handoutDocument } as const
export type DocumentKind = keyof typeof documents

export interface LecternOptions {
  outside: Outside
  /** Settings over those of the front matter. */
  flags?: SettingsInput
  /**
   * Slide id → how many times it must be made tighter, because a browser
   * measured that it overflows.
   */
  tight?: ReadonlyMap<string, number>
  /** @default 'html' */
  document?: DocumentKind
}

/** The way of the data, from Markdown to one document of the talk: a preset for unified. */
export function lectern({ outside, flags, tight, document = 'html' }: LecternOptions): Preset {
  return {
    plugins: [
      articleStage({ outside, flags }),
      [talkStage, { tight }],
      [deckStage, { outside }],
      [documentStage, { outside, document }],
      [rehypeStringify],
    ],
  }
}

/** The deck stage: from a talk to a root of `<section>`s. */
export const deckStage: Plugin<[{ outside: DeckOutside }], Mdast, Hast> = ({ outside }) => {
  return (talk, file) => toSections(talk, file, outside)
}

/** Around the sections, a document of the kind. */
export const documentStage: Plugin<[{ outside: DeckOutside; document: DocumentKind }], Hast> = ({
  outside,
  document,
}) => {
  return (sections, file) => documents[document](sections, file, outside)
}

/** A tree as the HTML that is written. */
export function toHtml(tree: Hast): string {
  return unified().use(rehypeStringify).stringify(tree)
}
