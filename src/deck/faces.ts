/** Which of a theme's families set which part of a slide. */
import { themes } from '../config/themes.ts'
import type { FontFace } from './outside.ts'

export type Role = 'head' | 'body' | 'mono' | 'math'

/** Where arrows, ticks, shapes and emoji come from that the faces for text lack. */
const signs = ['STIX Two Math', 'Noto Sans Symbols 2', 'Noto Emoji']

/** Families per role, in the order in which a character looks for its glyph, as in the theme's CSS. */
const families: Record<string, Record<Role, readonly string[]>> = {
  paper: {
    head: ['Source Serif 4', 'Noto Serif SC', ...signs],
    body: ['Source Sans 3', 'Noto Sans SC', ...signs],
    mono: ['JetBrains Mono', 'Noto Sans SC', ...signs],
    math: ['STIX Two Math', 'Source Sans 3', 'Noto Sans SC', ...signs],
  },
}

/** The faces that a role looks through for a weight: of each family the one that CSS would choose. */
export function stack(theme: string, role: Role, weight: number): FontFace[] {
  const all = themes.find(({ name }) => name === theme)?.faces ?? []
  return (families[theme]?.[role] ?? []).flatMap((family) => {
    const face = nearest(
      all.filter((candidate) => candidate.family === family),
      weight,
    )
    return face ? [face] : []
  })
}

/** CSS Fonts 4, §5.2: from 400 to 500 look up to 500, then down, then up; below look down first, above up first. */
function nearest(faces: readonly FontFace[], weight: number): FontFace | undefined {
  const below = faces.filter((face) => face.weight <= weight).sort((a, b) => b.weight - a.weight)
  const above = faces.filter((face) => face.weight >= weight).sort((a, b) => a.weight - b.weight)
  if (weight > 500) return above[0] ?? below[0]
  const upTo500 = weight >= 400 ? above.find((face) => face.weight <= 500) : undefined
  return upTo500 ?? below[0] ?? above[0]
}
