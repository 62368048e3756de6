/**
 * Sentences of many kinds, the points that an editor would accept, and the words
 * without which a point says something else. An accepted point that equals the
 * sentence means that no cut is safe or needed.
 */
export interface Example {
  sentence: string
  /** Capitals, a leading article and the kind of mark between clauses are free. */
  accept: readonly string[]
  /** In order, in the point. */
  must?: readonly string[]
}

export const whole = (sentence: string, ...must: string[]): Example => ({
  sentence,
  accept: [sentence],
  must,
})
export const cut = (sentence: string, accept: string | readonly string[], ...must: string[]): Example => ({
  sentence,
  accept: typeof accept === 'string' ? [accept] : accept,
  must,
})
