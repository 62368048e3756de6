import type { VFile } from 'vfile'
import { hasErrors, report, type Severity } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import { toSections } from '../deck/sections.ts'
import { documents } from '../pipeline.ts'
import { accountOf, type Account } from '../talk/account.ts'
import { doubtsOf } from '../talk/doubts.ts'
import { languageOf } from '../talk/languages/index.ts'
import { checkJson, type Checked } from './check-json.ts'
import { accountText } from './check-text.ts'
import { diagnosticsText, severityOf } from './diagnostics-text.ts'
import type { Effects } from './effects.ts'
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts'
import { nodeEffects } from './node-effects.ts'
import { planArticle, type Planned } from './plan-article.ts'
import { minutesOf, plural } from './summary.ts'

export interface CheckOptions {
  json?: true | undefined
  /** Errors only, and no account. */
  quiet?: true | undefined
  /** Warnings count as errors. */
  strict?: true | undefined
  /** What the command line says over the front matter. */
  flags: SettingsInput
}

/**
 * `lectern check`: what is doubtful about the plan of each talk, as diagnostics, and the account of
 * what became of the article. No browser is needed and nothing is written.
 */
export async function checkCommand(
  articles: readonly string[],
  options: CheckOptions,
  effects: Effects = nodeEffects(),
): Promise<ExitCode> {
  const all: Checked[] = []
  for (const article of articles) {
    const { file, planned } = await planArticle(article, options.flags, effects)
    const checked = {
      article,
      file,
      account: planned && !hasErrors(file) ? await check(file, planned) : undefined,
    }
    all.push(checked)
    if (!options.json) say(checked, options, articles.length > 1, effects)
  }
  if (options.json) effects.terminal.out(`${JSON.stringify(checkJson(all), null, 2)}\n`)
  const files = all.map(({ file }) => file)
  const code = exitCodeOf(files)
  const strict = options.strict && code === exitCode.built
  return strict && files.some((file) => count(file, 'warning') > 0) ? exitCode.article : code
}

/** Diagnostics, then the account, under the article's name where it is one of `several`. */
function say(
  { article, file, account }: Checked,
  { quiet, strict }: CheckOptions,
  several: boolean,
  { terminal }: Effects,
): void {
  const least = strict ? 'warning' : 'error'
  terminal.err(diagnosticsText(file, terminal.colours, quiet ? least : 'info'))
  if (!account || quiet) return
  const name = several ? `${article}\n` : ''
  terminal.out(
    `${name}${accountText(account, terminal.outColours)}\n${verdict(file)}\n${several ? '\n' : ''}`,
  )
}

/** Put everything doubtful on the file. */
async function check(file: VFile, planned: Planned): Promise<Account> {
  const { article, slides, data, outside } = planned
  const plan = { article, slides, settings: data.settings, language: languageOf(data.lang) }
  for (const { rule, place, what, toDo } of doubtsOf(plan)) report(file, rule, place, what, toDo)
  await draw(file, planned, outside)
  return accountOf(article, slides)
}

/** Draw the talk for what only drawing finds out: characters without a font, formulas that cannot be read. */
async function draw(file: VFile, { slides }: Planned, outside: Planned['outside']): Promise<void> {
  // Whether a font has a character is known before it is cut down.
  const quick = { ...outside, subsetFont: () => Promise.resolve([]) }
  const sections = await toSections({ type: 'root', children: slides }, file, quick)
  if (hasErrors(file)) return
  await documents.print(sections, file, quick)
  await documents.handout(sections, file, quick)
}

/** `24 slides, 14 minutes; 2 warnings, 1 info`. */
function verdict(file: VFile): string {
  const { talk } = file.data
  const found = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = count(file, severity)
    return number > 0 ? plural(number, severity) : []
  })
  const size = talk ? `${plural(talk.slides, 'slide')}, ${plural(minutesOf(talk), 'minute')}; ` : ''
  return `${size}${found.length > 0 ? found.join(', ') : 'nothing doubtful'}`
}

function count(file: VFile, severity: Severity): number {
  return file.messages.filter((message) => severityOf(message) === severity).length
}
