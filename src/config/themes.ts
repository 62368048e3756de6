/** A font file: family, weight and style as in CSS. */
export interface ThemeFace {
  family: string
  weight: number
  style: 'normal' | 'italic'
}

/** One entry per theme; its CSS is `themes/<name>.css`. */
export interface Theme {
  name: string
  /** The files that the theme's CSS names, in the order in which a character looks for its glyph. */
  faces: readonly ThemeFace[]
}

const face = (family: string, weight: number, style: ThemeFace['style'] = 'normal'): ThemeFace => ({
  family,
  weight,
  style,
})

export const themes: readonly Theme[] = [
  {
    name: 'paper',
    faces: [
      face('Source Serif 4', 700),
      face('Source Sans 3', 400),
      face('Source Sans 3', 700),
      face('Noto Serif SC', 700),
      face('Noto Sans SC', 400),
      face('Noto Sans SC', 700),
      face('JetBrains Mono', 400),
      face('JetBrains Mono', 700),
      face('STIX Two Math', 400),
      face('Noto Sans Symbols 2', 400),
      face('Noto Emoji', 400),
      face('Noto Emoji', 700),
    ],
  },
]

export const themeNames: readonly string[] = themes.map((theme) => theme.name)
