/** The public API: build an article, or use its stages in a unified pipeline of your own. See docs/api.md. */
export { build, type BuildOptions, type Built } from './build.ts'
export {
  lectern,
  deckStage,
  documentStage,
  type DocumentKind,
  type LecternOptions,
  type Outside,
} from './pipeline.ts'
export { articleStage, type ArticleOptions } from './article/index.ts'
export { talkStage, type TalkOptions } from './talk/index.ts'
export { hasErrors, rules, type RuleId, type Severity } from './config/diagnostics.ts'
export { resolveSettings, type Settings, type SettingsInput } from './config/settings.ts'
export type { ArticleData, ArticleOutside, Figure, Mark, Picture, Sentence } from './article/nodes.ts'
export type {
  Column,
  Entry,
  Layout,
  Line,
  Notes,
  Point,
  Points,
  Slide,
  TalkData,
  Title,
} from './talk/nodes.ts'
export type { DeckOutside, FontFace, SubsetFont } from './deck/outside.ts'
