/** Results told in one English sentence. */
import { type Result, resultsIn, type ResultWords } from '../results.ts'
import { bareEnd } from './segments.ts'

const words: ResultWords = {
  between: /,\s+(?:and\s+|while\s+)?|;\s+(?:and\s+)?|\s+and\s+/giu,
  figure:
    /(?:(?:about|around|nearly|almost|roughly|over|under|only|just|at most|at least|up to|more than|less than|fewer than)\s+)?[€$£]?\d[\d.,]*\s?(%|percent|per cent|points?|ms|s|seconds?|minutes?|hours?|days?|years?|euros?|dollars?|kg|km|m|GB|MB|TB|million|billion|)$/iu,
  verb: /\s+(?:reach|score|achieve|get|got|take|took|need|cost|is|was|are|were|has|had|have|come|came|stand|stood|use|fall|fell|rise|rose|gain|lose|lost|earn)(?:e?s|e?d)?(?:\s+(?:to|at|by))?\s*$/iu,
  barred: /\b(?:to|from|by|at|than|then|if|when|not|never|no|it|they|which|that|there|but|or)\b|\d/iu,
  longest: 40,
}

export function results(text: string): Result[] | undefined {
  return /\d.*\d.*\d/u.test(text) ? resultsIn(text, bareEnd(text), words) : undefined
}
