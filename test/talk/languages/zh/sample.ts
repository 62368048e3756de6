/**
 * Chinese sentences of many kinds, the points that a good speaker would put on a slide,
 * and the words without which a point says something else.
 */

export interface Sample {
  sentence: string
  /** Any of these is right. */
  points: string[]
  /** Words that every point made from the sentence must hold. */
  must: string[]
  /** What a careless cut makes of it. */
  wrong: string[]
}

export function sample(
  sentence: string,
  points: string | string[],
  must = '',
  wrong: string | string[] = [],
): Sample {
  return {
    sentence,
    points: typeof points === 'string' ? [points] : points,
    must: must === '' ? [] : must.split('|'),
    wrong: typeof wrong === 'string' ? [wrong] : wrong,
  }
}
