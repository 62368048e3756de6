import * as v from 'valibot'
import { nearest } from './nearest.ts'
import { isOwnTheme, isThemeName, themeNames } from './themes.ts'

/** A setting: what it accepts, and the words for help, documentation and diagnostics. */
interface Option {
  schema: v.GenericSchema
  /** Completes "must be …". */
  expects: string
  /** A value that works, as written in front matter. */
  example: string
  help: string
  /** Words that it may be, besides others: a slip is likely to be one of them. */
  choices?: readonly string[]
}

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.minLength(1))
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0))
const named = v.pipe(
  v.looseObject({ name: text }),
  v.transform((person) => person.name),
)
const people = v.union([
  v.pipe(
    v.union([text, named]),
    v.transform((one) => [one]),
  ),
  v.pipe(v.array(v.union([text, named])), v.minLength(1)),
])
const tag = v.pipe(v.string(), v.trim(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i), v.check(isLanguageTag))

/** Every option, once: front matter, flags, help and documentation come from this table. */
export const options = {
  title: {
    schema: text,
    expects: 'text',
    example: 'How rain gardens work',
    help: 'title of the talk; otherwise the first top-level heading',
  },
  subtitle: {
    schema: text,
    expects: 'text',
    example: 'A short tour',
    help: 'line under the title; without it, a short sentence that the article opens with',
  },
  author: {
    schema: people,
    expects: 'a name or a list of names',
    example: '[First Author, Second Author]',
    help: 'who gives the talk',
  },
  date: {
    schema: text,
    expects: 'a date',
    example: '2026-05-01',
    help: 'date of the talk, shown as written',
  },
  lang: {
    schema: tag,
    expects: 'a language tag',
    example: 'zh-CN',
    help: 'language of the article; otherwise detected',
  },
  theme: {
    schema: v.pipe(
      text,
      v.check((theme) => isThemeName(theme) || isOwnTheme(theme)),
    ),
    choices: themeNames,
    expects: `one of: ${themeNames.join(', ')}; or the path of a style sheet (.css)`,
    example: 'paper',
    help: 'look of the slides: a theme, or a style sheet of your own',
  },
  minutes: {
    schema: positive,
    expects: 'a positive number of minutes',
    example: '20',
    help: 'how long the talk may take; otherwise all points are kept',
  },
  density: {
    schema: v.picklist(['low', 'normal', 'high']),
    expects: 'one of: low, normal, high',
    example: 'normal',
    help: 'how much a slide holds',
  },
  fragments: {
    schema: v.boolean(),
    expects: 'true or false',
    example: 'true',
    help: 'whether points appear one after the other',
  },
  footer: {
    schema: v.union([v.boolean(), text]),
    expects: 'true, false or text',
    example: 'Spring meeting',
    help: 'foot of every slide: true for the title and the page, text of your own, or false',
  },
  aspect: {
    schema: v.picklist(['16:9', '4:3']),
    expects: 'one of: 16:9, 4:3',
    example: '"16:9"',
    help: 'shape of the slides: 16:9 for most screens, 4:3 for older projectors',
  },
  paper: {
    schema: v.picklist(['a4', 'letter']),
    expects: 'one of: a4, letter',
    example: 'a4',
    help: 'paper of the handout; letter is that of North America',
  },
  agenda: {
    schema: v.union([v.boolean(), text]),
    expects: 'true, false or a heading',
    example: 'true',
    help: 'whether an agenda follows the title slide, or its heading',
  },
  slides: {
    schema: v.picklist(['auto', 'explicit']),
    expects: 'one of: auto, explicit',
    example: 'auto',
    help: 'auto plans the slides; explicit divides them at --- and headings, as written',
  },
  accent: {
    schema: v.pipe(v.string(), v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i)),
    expects: 'a colour of three or six hexadecimal digits',
    example: '"#a3262a"',
    help: 'accent colour of the theme',
  },
  rate: {
    schema: positive,
    expects: 'a positive number of words (Han characters) a minute',
    example: '140',
    help: 'how fast you speak',
  },
} as const satisfies Record<string, Option>

export type SettingName = keyof typeof options
export const settingNames = Object.keys(options).filter(isSettingName)

/** What front matter, a configuration file or flags may say; everything is optional. */
export type SettingsInput = {
  readonly [Name in SettingName]?: v.InferOutput<(typeof options)[Name]['schema']> | undefined
}

/** Every setting with its default filled in, frozen. Undefined means: the planner finds it out. */
export interface Settings {
  readonly title: string | undefined
  readonly subtitle: string | undefined
  readonly author: readonly string[]
  /** As written. */
  readonly date: string | undefined
  readonly lang: string | undefined
  readonly theme: string
  readonly minutes: number | undefined
  readonly density: 'low' | 'normal' | 'high'
  readonly fragments: boolean
  /** `true`: the talk's title. */
  readonly footer: boolean | string
  readonly aspect: '16:9' | '4:3'
  /** Of the handout. */
  readonly paper: 'a4' | 'letter'
  /** `true`: an agenda where the talk is long enough for one; a string is its heading. */
  readonly agenda: boolean | string
  readonly slides: 'auto' | 'explicit'
  readonly accent: string | undefined
  /** Words, or Han characters, a minute; otherwise the language's own. */
  readonly rate: number | undefined
}

const defaults: Settings = Object.freeze({
  title: undefined,
  subtitle: undefined,
  author: Object.freeze([]),
  date: undefined,
  lang: undefined,
  theme: 'paper',
  minutes: undefined,
  density: 'normal',
  fragments: false,
  footer: true,
  aspect: '16:9',
  paper: 'a4',
  agenda: true,
  slides: 'auto',
  accent: undefined,
  rate: undefined,
})

/** Defaults, then the article's front matter, then the flags: the last one that says something wins. */
export function resolveSettings(frontMatter: SettingsInput = {}, flags: SettingsInput = {}): Settings {
  return Object.freeze({ ...defaults, ...said(frontMatter), ...said(flags) })
}

function said(input: SettingsInput): Partial<Settings> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

/** A value that was checked: what it means, or what is wrong with it and what to do. */
export type Checked = { input: SettingsInput } | { what: string; toDo: string }

/**
 * Check one value, wherever it was written.
 *
 * @param written the value as its writer sees it, for the message
 */
export function checkSetting(name: SettingName, value: unknown, written = String(value)): Checked {
  const option = options[name]
  const result = v.safeParse(option.schema, value)
  if (result.success) return { input: { [name]: result.output } }
  const near = typeof value === 'string' ? nearest(value, choicesOf(option)) : undefined
  return {
    what: `\`${name}: ${written}\` does not work: it must be ${option.expects}.`,
    toDo: near ? `Did you mean \`${near}\`?` : `Write it like \`${name}: ${option.example}\`.`,
  }
}

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(options, name)
}

function choicesOf({ schema, choices = [] }: Option): string[] {
  const listed: readonly unknown[] =
    'options' in schema && Array.isArray(schema.options) ? schema.options : []
  return [...choices, ...listed].filter((choice) => typeof choice === 'string')
}

function isLanguageTag(written: string): boolean {
  try {
    return Intl.getCanonicalLocales(written).length === 1
  } catch {
    return false
  }
}
