/** Which faces set a text: of each family that the theme names, the one that a browser would choose. */
import type { FontFace } from './outside.ts'

export interface Wanted {
  weight: number
  style: FontFace['style']
}

/** The face of a family that CSS would choose among `faces`; undefined where there is none. */
export function choose(faces: readonly FontFace[], { weight, style }: Wanted): FontFace | undefined {
  const inStyle = faces.filter((face) => face.style === style)
  return nearest(inStyle.length > 0 ? inStyle : faces, weight)
}

/** CSS Fonts 4, §5.2: from 400 to 500 look up to 500, then down, then up; below look down first, above up first. */
function nearest(faces: readonly FontFace[], weight: number): FontFace | undefined {
  const below = faces.filter((face) => face.weight <= weight).sort((a, b) => b.weight - a.weight)
  const above = faces.filter((face) => face.weight >= weight).sort((a, b) => a.weight - b.weight)
  if (weight > 500) return above[0] ?? below[0]
  const upTo500 = weight >= 400 ? above.find((face) => face.weight <= 500) : undefined
  return upTo500 ?? below[0] ?? above[0]
}
