/** The themes that come with Lectern, and what each is for; their CSS is `themes/<name>.css`. */
export const themes = {
  paper: 'a bound book: serif heads, hairlines, red',
  ink: 'a lamp in a dark room: light letters, amber',
  signal: 'a poster: black weights, thick rules, blue',
  thesis: 'a printed paper: double rules, serif throughout, green',
  daylight: 'for bright rooms: black bands, heavy type, yellow',
} as const

export type ThemeName = keyof typeof themes

export const themeNames: readonly ThemeName[] = Object.keys(themes).filter(isThemeName)

export function isThemeName(name: string): name is ThemeName {
  return Object.hasOwn(themes, name)
}

/** A theme of the author's own is a style sheet, named by its path from the article's folder. */
export function isOwnTheme(theme: string): boolean {
  return /\.css$/i.test(theme)
}
