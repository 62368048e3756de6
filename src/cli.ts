#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { resolve } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { exitCode } from './commands/exit-code.ts'
import { formats, parseFormats, usualFormats } from './commands/formats.ts'
import { isOwnTheme, themeNames } from './config/themes.ts'
import { checkSetting, options as settings, type SettingName, type SettingsInput } from './config/settings.ts'

const program = new Command('lectern')
  .description('Write the article. Give the talk.')
  .version(manifest.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false })
  .exitOverride()

program
  .command('build')
  .summary('build the talk, its PDF slides and its handout')
  .description(
    'Build each article into dist/<name>/: the talk (one HTML file), its PDF slides and its handout.',
  )
  .argument('<article...>', 'Markdown files; - reads standard input')
  .addOption(
    new Option('-f, --formats <list>', `what to build: ${formats.join(', ')}`)
      .default([...usualFormats], usualFormats.join(','))
      .argParser(toFormats),
  )
  .option('-o, --output <folder>', "where the files go; several articles' into a folder each")
  .addOption(new Option('--theme <name>', settings.theme.help).argParser(flag('theme', fromHere)))
  .addOption(new Option('--aspect <shape>', settings.aspect.help).argParser(flag('aspect', (shape) => shape)))
  .addOption(minutesOption())
  .option(
    '--browser <path>',
    'the browser that makes the PDFs: a path, or the ws:// address of one that runs',
  )
  .option('--json', 'print one JSON document: slides, minutes, files, diagnostics')
  .option('-q, --quiet', 'print errors only')
  .option('-w, --watch', 'build again whenever an article or its figures are saved')
  .action(async (articles, { formats: wanted, theme, aspect, minutes, output, ...rest }) => {
    const { buildCommand } = await import('./commands/build.ts')
    const flags = { ...theme, ...aspect, ...minutes }
    process.exitCode = await buildCommand(articles, { ...rest, formats: wanted, output, flags })
  })

program
  .command('outline')
  .summary('print the plan of the talk: slides, titles, points, minutes')
  .description(
    'Print the plan of each talk as text: each slide with its title, its points and where they stand in the article. Needs no browser and writes no file.',
  )
  .argument('<article...>', 'Markdown files; - reads standard input')
  .addOption(minutesOption())
  .addOption(new Option('--titles', 'print the titles alone, one a line').conflicts('json'))
  .option('--json', 'print one JSON document: slides with titles, points and places')
  .option('-q, --quiet', 'print errors only, beside the plan')
  .action(async (articles, { minutes, ...rest }) => {
    const { outlineCommand } = await import('./commands/outline.ts')
    process.exitCode = await outlineCommand(articles, { ...rest, flags: { ...minutes } })
  })

program
  .command('check')
  .summary('say what is doubtful about the plan, and what became of the article')
  .description(
    'Say what is doubtful about the plan of each talk, at its line with what to do, and account for every sentence of the article. Needs no browser and writes no file.',
  )
  .argument('<article...>', 'Markdown files; - reads standard input')
  .addOption(minutesOption())
  .option('--strict', 'let warnings count as errors')
  .option('--json', 'print one JSON document: slides, minutes, account, diagnostics')
  .option('-q, --quiet', 'print errors only')
  .action(async (articles, { minutes, ...rest }) => {
    const { checkCommand } = await import('./commands/check.ts')
    process.exitCode = await checkCommand(articles, { ...rest, flags: { ...minutes } })
  })

program
  .command('theme')
  .summary('print the style sheet of a theme, to make your own of')
  .description(
    'Print the style sheet of a theme, to make your own of (lectern theme paper > mine.css, then theme: mine.css in the front matter). Without a name, say which there are.',
  )
  .argument('[name]', `one of ${themeNames.join(', ')}`)
  .action(async (name) => {
    const { themeCommand } = await import('./commands/theme.ts')
    process.exitCode = await themeCommand(name)
  })

function minutesOption() {
  return new Option('--minutes <number>', settings.minutes.help).argParser(flag('minutes', toNumber))
}

function toFormats(value: string) {
  const wanted = parseFormats(value)
  if (wanted === undefined) throw new InvalidArgumentError(`Choose among ${formats.join(', ')}.`)
  return wanted
}

/** A flag that says what front matter could say, checked by the same schema. */
function flag(name: SettingName, read: (value: string) => unknown) {
  return (value: string): SettingsInput => {
    const checked = checkSetting(name, read(value), value)
    if ('what' in checked)
      throw new InvalidArgumentError(`It must be ${settings[name].expects}.${meant(checked.toDo)}`)
    return checked.input
  }
}

/** A guess at what was meant; other advice is for front matter. */
function meant(toDo: string): string {
  return toDo.startsWith('Did you mean') ? ` ${toDo}` : ''
}

/** On the command line a path begins at the folder that one is in, not at the article's. */
function fromHere(theme: string): string {
  return isOwnTheme(theme) ? resolve(theme) : theme
}

function toNumber(value: string): number {
  return value.trim() === '' ? NaN : Number(value)
}

/** Commander has said what is wrong; an article in the place of the command is worth a word more. */
function misused({ code, exitCode: commanders }: CommanderError): number {
  const [first = ''] = program.args
  if (code === 'commander.unknownCommand' && /\.(md|markdown)$/i.test(first))
    process.stderr.write(`(Did you mean lectern build ${first}?)\n`)
  return commanders === 0 ? exitCode.built : exitCode.usage
}

/** The exit code for what commander or a command threw. */
async function failed(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return misused(error)
  const { unexpected } = await import('./commands/unexpected.ts')
  return unexpected(error)
}

/** End when all is printed, whatever timers a browser that is gone left behind. */
function end(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
}

try {
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  process.exitCode = await failed(error)
}
end()
