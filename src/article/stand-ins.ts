/** Stands in the flattened text for what has no words of its own: code, a formula, a picture. */
export const object = '\uFFFC'
/** Stands for a footnote reference, which belongs to the sentence before it. */
export const footnote = '\uFFFB'
