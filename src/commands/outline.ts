import type { SettingsInput } from '../config/settings.ts'
import { diagnosticsText } from './diagnostics-text.ts'
import type { Effects } from './effects.ts'
import { exitCodeOf, type ExitCode } from './exit-code.ts'
import { nodeEffects } from './node-effects.ts'
import { type Outlined, outlineJson } from './outline-json.ts'
import { outlineSlide } from './outline-slide.ts'
import { sumsOf, sumsText } from './outline-sums.ts'
import { outlineText } from './outline-text.ts'
import { planArticle } from './plan-article.ts'

export interface OutlineOptions {
  json?: true | undefined
  /** The titles alone, one a line. */
  titles?: true | undefined
  /** Errors only, beside the plan. */
  quiet?: true | undefined
  /** What the command line says over the front matter. */
  flags: SettingsInput
}

/** `lectern outline`: the plan of each talk as text, made without a browser; nothing is written. */
export async function outlineCommand(
  articles: readonly string[],
  options: OutlineOptions,
  effects: Effects = nodeEffects(),
): Promise<ExitCode> {
  const all: Outlined[] = []
  for (const article of articles) {
    const outlined = await outlineArticle(article, options.flags, effects)
    all.push(outlined)
    if (!options.json) say(outlined, options, articles.length > 1, effects)
  }
  if (options.json) effects.terminal.out(`${JSON.stringify(outlineJson(all), null, 2)}\n`)
  return exitCodeOf(all.map(({ file }) => file))
}

async function outlineArticle(article: string, flags: SettingsInput, effects: Effects): Promise<Outlined> {
  const { file, planned } = await planArticle(article, flags, effects)
  const planSlides = planned?.slides ?? []
  const slides = planSlides.map(outlineSlide)
  return { article, file, slides, sums: sumsOf(planSlides, slides, planned?.data.lang ?? 'en') }
}

/** Diagnostics, then the plan, under the article's name where it is one of `several`. */
function say(
  { article, file, slides, sums }: Outlined,
  { titles, quiet }: OutlineOptions,
  several: boolean,
  { terminal }: Effects,
): void {
  terminal.err(diagnosticsText(file, terminal.colours, quiet ? 'error' : 'info'))
  if (slides.length === 0) return
  const { outColours: colours, columns } = terminal
  const plan = titles
    ? slides.map(({ title }) => `${title?.text ?? ''}\n`).join('')
    : `${outlineText(slides, { colours, columns })}\n${sumsText(sums, file.data.article?.lang ?? 'en')}\n`
  terminal.out(several ? `${article}\n${plan}\n` : plan)
}
