/** The theme that an article names, checked where it is the author's own. */
import type { VFile } from 'vfile'
import { report, type RuleId } from '../config/diagnostics.ts'
import { isOwnTheme, isThemeName } from '../config/themes.ts'
import { contrast, isReadable, nearestReadable, readable } from './colour.ts'
import type { DeckOutside } from './outside.ts'
import { type Colour, readTheme, type Theme } from './theme.ts'

declare module 'vfile' {
  interface DataMap {
    theme: Theme
  }
}

/** The text's width of the theme below holds for its faces, not for others. */
const unknownWidth = 'section:not(:lang(zh), :lang(ja), :lang(ko)) { --text-wide: 1 }'

/** What a sheet is laid over that sets no faces and names no theme. */
const usual = 'paper'

/** The theme of the article; read and checked once a file, whatever documents are written of it. */
export async function themeOf(file: VFile, outside: DeckOutside): Promise<Theme> {
  const name = file.data.article?.settings.theme ?? usual
  return (file.data.theme ??= isOwnTheme(name)
    ? await ownTheme(name, file, outside)
    : readTheme(await outside.asset('base.css'), await outside.theme(name)))
}

/** A sheet of the author's own: over a theme, or whole where it sets the faces itself. */
async function ownTheme(name: string, file: VFile, outside: DeckOutside): Promise<Theme> {
  const say = (rule: RuleId, what: string, toDo: string) =>
    report(file, rule, file.data.article?.places.get('theme'), what, toDo)
  const base = await outside.asset('base.css')
  const sheet = await outside.theme(name).catch(() => '')
  const own = readTheme(sheet)
  const anew = own.families.body.length > 0 ? unknownWidth : ''
  const under = async (theme: string) => readTheme(base, await outside.theme(theme), anew, sheet)
  if (sheet.trim() === '') {
    const toDo = 'Put a style sheet there; `lectern theme paper` prints one to begin with.'
    say('theme-missing', `The theme \`${name}\` cannot be read, or is empty.`, toDo)
    return under(usual)
  }
  const { faultsOf } = await import('./sheet-faults.ts')
  const faults = faultsOf(sheet)
  for (const { rule, line, column, what, toDo } of faults)
    say(rule, `The theme \`${name}\`, line ${line}, column ${column}: ${what}`, toDo)
  if (own.over !== '' && !isThemeName(own.over))
    say(
      'theme-missing',
      `The theme \`${name}\` lies over \`${own.over}\`, which is no theme.`,
      'Name one that comes with Lectern.',
    )
  const whole = own.over === '' && own.families.body.length > 0
  const theme = whole ? readTheme(base, sheet) : await under(isThemeName(own.over) ? own.over : usual)
  for (const { text, ground, toDo } of paleTexts(theme))
    say('theme-contrast', `In the theme \`${name}\`, --${text} cannot be read well on --${ground}.`, toDo)
  return theme
}

/** Which text stands on which ground, whatever the layout. */
const pairs: readonly (readonly [text: Colour, ground: Colour])[] = [
  ['fg', 'bg'],
  ['fg', 'tint'],
  ['muted', 'bg'],
  ['muted', 'tint'],
  ['accent', 'bg'],
  ['accent', 'tint'],
  ['on-fill', 'fill'],
  ['on-inv', 'inv'],
  ['inv-accent', 'inv'],
]

/** The pairs of a theme's colours whose contrast is below AA, with the nearest that passes. */
export function paleTexts({ colour }: Theme): { text: Colour; ground: Colour; toDo: string }[] {
  return pairs.flatMap(([text, ground]) => {
    const ratio = contrast(colour(text), colour(ground))
    // A colour that is written otherwise than in hexadecimal digits is not judged.
    if (Number.isNaN(ratio) || ratio >= readable) return []
    const near = nearestReadable(colour(text), [colour(ground)]) ?? ''
    const toDo = `Write --${text}: ${near}, the nearest that can be (${ratio.toFixed(1)} to 1 now; ${readable} is readable).`
    return [{ text, ground, toDo }]
  })
}

/**
 * The accent that the author chose, over the theme's: areas take it as it is, text takes the nearest colour that can be
 * read. Where a theme's text is not in the accent (a marker of yellow), it stays so.
 */
export function accentOf(file: VFile, theme: Theme): string {
  const accent = file.data.article?.settings.accent
  if (accent === undefined) return ''
  const { colour } = theme
  const grounds = [colour('bg'), colour('tint')]
  const inText = colour('accent') === colour('fill')
  const text = inText ? nearestReadable(accent, grounds) : undefined
  if (text !== undefined && !isReadable(accent, grounds)) {
    const what = `The accent ${accent} cannot be read well as text on this theme.`
    const toDo = `Text takes ${text}, the nearest that can be; write \`accent: "${text}"\` to have it everywhere.`
    report(file, 'accent-contrast', file.data.article?.places.get('accent'), what, toDo)
  }
  const onFill = ['#ffffff', '#000000'].find((one) => isReadable(one, [accent])) ?? '#000000'
  const onPaper = nearestReadable(accent, ['#ffffff']) ?? accent
  const onInv = nearestReadable(accent, [colour('inv')]) ?? accent
  const set = [
    `--fill:${accent}`,
    `--on-fill:${onFill}`,
    `--inv-accent:${onInv}`,
    `--print-accent:${onPaper}`,
    ...(text === undefined ? [] : [`--accent:${text}`]),
  ]
  return `:root:root{${set.join(';')}}`
}
