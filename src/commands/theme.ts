import { nearest } from '../config/nearest.ts'
import { isThemeName, themeNames, themes } from '../config/themes.ts'
import type { Effects } from './effects.ts'
import type { ExitCode } from './exit-code.ts'
import { exitCode } from './exit-code.ts'
import { nodeEffects } from './node-effects.ts'
import { readThemeSheet } from './outside/assets.ts'

/** `lectern theme [NAME]`: print a theme's style sheet, to make one's own of; without a name, what there is. */
export async function themeCommand(
  name: string | undefined,
  { terminal }: Pick<Effects, 'terminal'> = nodeEffects(),
): Promise<ExitCode> {
  if (name === undefined) {
    const widest = Math.max(...themeNames.map(({ length }) => length))
    terminal.out(themeNames.map((one) => `${one.padEnd(widest)}  ${themes[one]}\n`).join(''))
    return exitCode.built
  }
  if (isThemeName(name)) {
    terminal.out(await readThemeSheet(name))
    return exitCode.built
  }
  const near = nearest(name, themeNames)
  const toDo = near ? `Did you mean ${near}?` : `There are ${themeNames.join(', ')}.`
  terminal.err(`error: there is no theme '${name}'. ${toDo}\n`)
  return exitCode.usage
}
