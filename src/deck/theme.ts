/** What a theme's style sheet says of its type: the deck embeds faces and counts widths by it. */
/** What sets a part of a slide: one of the theme's custom properties of the same name. */
export const roles = ['head', 'body', 'num', 'mono', 'math'] as const
export type Role = (typeof roles)[number]

/** The custom properties that are colours. */
export type Colour =
  'bg' | 'fg' | 'muted' | 'tint' | 'accent' | 'fill' | 'on-fill' | 'inv' | 'on-inv' | 'inv-accent'

export interface Theme {
  /** Every sheet of the slides: base, layouts, and the theme's own. */
  css: string
  /** Families per role, in the order in which a character looks for its glyph. */
  families: Readonly<Record<Role, readonly string[]>>
  /** The browser's own family that a role's value ends in: it says whether the role has serifs. */
  generics: Readonly<Record<Role, string>>
  /** `title`: titles that stepped down for a hero. */
  weights: Readonly<Record<'body' | 'bold' | 'head' | 'title' | 'kicker' | 'by', number>>
  /** Emphasis is italic in alphabets (`--emphasis: italic`). */
  italics: boolean
  /** A colour as the theme writes it; empty where it sets none. */
  colour: (name: Colour) => string
  /** The theme that this one is laid over (`--over: ink`); empty where it says none. */
  over: string
}

/** Read custom properties: those of a later sheet over those of the earlier ones, as a browser would for `:root`. */
export function readTheme(...sheets: readonly string[]): Theme {
  const properties = new Map(sheets.flatMap(rootProperties))
  const value = (name: string) => valueOf(properties, name)
  const weight = (name: string) => Number(value(name)) || 400
  const family = (role: Role) => familiesIn(value(`--${role}`))
  const generic = (role: Role) => /([\w-]+)$/.exec(value(`--${role}`))?.[1] ?? 'sans-serif'
  return {
    css: sheets.join('\n'),
    families: {
      head: family('head'),
      body: family('body'),
      num: family('num'),
      mono: family('mono'),
      math: family('math'),
    },
    generics: {
      head: generic('head'),
      body: generic('body'),
      num: generic('num'),
      mono: generic('mono'),
      math: generic('math'),
    },
    weights: {
      body: weight('--body-weight'),
      bold: weight('--bold'),
      head: weight('--head-weight'),
      title: weight('--title-weight'),
      kicker: weight('--kicker-weight'),
      by: weight('--by-weight'),
    },
    italics: value('--emphasis') === 'italic',
    colour: (name) => value(`--${name}`),
    over: value('--over'),
  }
}

/** The custom properties of rules for `:root` alone; the last one that says something wins. */
function rootProperties(css: string): [string, string][] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '')
  const blocks = [...plain.matchAll(/(?:^|\})\s*:root\s*\{([^{}]*)\}/g)].map(([, block = '']) => block)
  return blocks.flatMap((block) =>
    [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      value.trim(),
    ]),
  )
}

/** A property's value with the properties in it put in; one that refers to itself says nothing. */
function valueOf(
  properties: ReadonlyMap<string, string>,
  name: string,
  within: readonly string[] = [],
): string {
  if (within.includes(name)) return ''
  return (properties.get(name) ?? '').replace(/var\((--[\w-]+)\)/g, (_, inner: string) =>
    valueOf(properties, inner, [...within, name]),
  )
}

/** Names in quotation marks: the others are the browser's own (`sans-serif`). */
function familiesIn(value: string): string[] {
  return [...value.matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => single ?? double ?? '')
}
