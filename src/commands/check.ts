import type { VFile } from 'vfile'
import { hasErrors, report, type Severity } from '../config/diagnostics.ts'
import type { SettingsInput } from '../config/settings.ts'
import { toSections } from '../deck/sections.ts'
import { documents } from '../pipeline.ts'
import { accountOf, type Account } from '../talk/account.ts'
import { doubtsOf } from '../talk/doubts.ts'
import { languageOf } from '../talk/languages/index.ts'
import { accountText } from './check-text.ts'
import { diagnosticsText, severityOf } from './diagnostics-text.ts'
import type { Effects } from './effects.ts'
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts'
import { jsonDiagnostics } from './json-report.ts'
import { nodeEffects } from './node-effects.ts'
import { planArticle, type Planned } from './plan-article.ts'
import { minutesOf, plural } from './summary.ts'

export interface CheckOptions {
  json?: true | undefined
  /** Warnings count as errors. */
  strict?: true | undefined
  /** What the command line says over the front matter. */
  flags: SettingsInput
}

/**
 * `lectern check`: what is doubtful about the plan of a talk, as diagnostics, and the account of
 * what became of the article. No browser is needed and nothing is written.
 */
export async function checkCommand(
  article: string,
  { json, strict, flags }: CheckOptions,
  effects: Effects = nodeEffects(),
): Promise<ExitCode> {
  const { terminal } = effects
  const { file, planned } = await planArticle(article, flags, effects)
  const account = planned && (await check(file, planned))
  if (json) terminal.out(`${JSON.stringify(checkJson(article, file, account), null, 2)}\n`)
  else {
    terminal.err(diagnosticsText(file, terminal.colours))
    if (account) terminal.out(`${accountText(account, terminal.outColours)}\n${verdict(file)}\n`)
  }
  const code = exitCodeOf([file])
  return strict && code === exitCode.built && count(file, 'warning') > 0 ? exitCode.article : code
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

function checkJson(article: string, file: VFile, account: Account | undefined) {
  const { talk } = file.data
  return {
    article,
    ...(talk && { title: talk.title }),
    slides: talk?.slides ?? 0,
    minutes: talk ? minutesOf(talk) : 0,
    ...(account && { account }),
    diagnostics: jsonDiagnostics(file),
  }
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
