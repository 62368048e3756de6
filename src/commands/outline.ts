import type { SettingsInput } from '../config/settings.ts'
import { diagnosticsText } from './diagnostics-text.ts'
import type { Effects } from './effects.ts'
import { exitCodeOf, type ExitCode } from './exit-code.ts'
import { nodeEffects } from './node-effects.ts'
import { outlineJson } from './outline-json.ts'
import { outlineSlide } from './outline-slide.ts'
import { sumsOf, sumsText } from './outline-sums.ts'
import { outlineText } from './outline-text.ts'
import { planArticle } from './plan-article.ts'

export interface OutlineOptions {
  json?: true | undefined
  /** The titles alone, one a line. */
  titles?: true | undefined
  /** What the command line says over the front matter. */
  flags: SettingsInput
}

/** `lectern outline`: the plan of a talk as text, made without a browser; nothing is written. */
export async function outlineCommand(
  article: string,
  { json, titles, flags }: OutlineOptions,
  effects: Effects = nodeEffects(),
): Promise<ExitCode> {
  const { terminal } = effects
  const { file, planned } = await planArticle(article, flags, effects)
  const slides = planned?.slides ?? []
  const outlined = slides.map(outlineSlide)
  const lang = planned?.data.lang ?? 'en'
  const sums = sumsOf(slides, outlined, lang)
  if (json) {
    terminal.out(`${JSON.stringify(outlineJson(article, file, outlined, sums), null, 2)}\n`)
    return exitCodeOf([file])
  }
  terminal.err(diagnosticsText(file, terminal.colours))
  if (titles) terminal.out(outlined.map(({ title }) => `${title?.text ?? ''}\n`).join(''))
  else if (planned) {
    terminal.out(outlineText(outlined, { colours: terminal.outColours, columns: terminal.columns }))
    terminal.out(`\n${sumsText(sums, lang)}\n`)
  }
  return exitCodeOf([file])
}
