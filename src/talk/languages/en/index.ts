/** English. */
import type { Language } from '../language.ts'
import { countWords } from '../ranks.ts'
import { defines } from './openings.ts'
import { Sentence } from './read.ts'
import { statements } from './statements.ts'
import { isCommon, terms, tokens } from './terms.ts'
import { pronoun } from './pointing.ts'
import { topics } from './topics.ts'
import { turns } from './truth.ts'

/** "… removed that limit": told before. */
const pointing = /\bthat \p{L}+$/iu

/** Before its last word. */
function endsOnThat(words: string): boolean {
  const last = words.lastIndexOf(' ')
  return last >= 4 && words.slice(last - 4, last).toLowerCase() === 'that'
}

/** "References", "Acknowledgements", "Appendix A: Proofs": what an article has behind its end. */
function backOf(heading: string): ReturnType<Language['back']> {
  if (
    /^(?:references|bibliography|(?:works|literature) cited|sources|further reading|(?:see also|notes) and references)$/iu.test(
      heading,
    )
  )
    return 'sources'
  return /^(?:acknowledge?ments?|(?:special )?thanks|credits|appendix\b.*|appendices|about the authors?|(?:conflicts? of|competing) interests?|funding|author contributions|data availability|licen[sc]e|licensing|copyright)$/iu.test(
    heading,
  )
    ? 'more'
    : undefined
}

export const english: Language = {
  // Talks to an audience: 140 words a minute, the middle of the 125 to 150 that guides for speakers give
  // (National Center for Voice and Speech: conversation at about 150).
  rate: 140,
  units: countWords,
  terms,
  tokens,
  isCommon,
  longest: { title: 10, point: 18, slide: 41 },
  read: (text) => new Sentence(text),
  // Behind a comma or a conjunction a pronoun mostly stands for a word of the same sentence.
  pronoun: (words) => {
    if (endsOnThat(words) && pointing.test(words)) return true
    if (!pronoun.test(words)) return false
    const own = /[“"]/u.test(words) ? words.replace(/[“"][^”"]*[”"]/gu, '') : words
    const end = own.search(/,|\b(?:because|when|if|so|that|which|who)\b/iu)
    return pronoun.test(end < 0 ? own : own.slice(0, end))
  },
  statements,
  topics,
  defines,
  turns: (clause) => turns.test(clause),
  closes: (text) =>
    /^(in (conclusion|short|summary|the end)|to (conclude|sum up)|all in all|after all|ultimately|overall)\b/iu.test(
      text,
    ),
  isConclusion: (heading) =>
    /^([\divx]+[.)\s]+)?(conclusions?|conclusion and .*|conclusions and .*|summary|summing up|closing( (thoughts|words|remarks))?|in (closing|conclusion|summary)|final (thoughts|words|remarks)|in (short|brief|the end)|takeaways?|lessons( learned)?|what (we|i) (have )?learned|what to (remember|take away)|wrapping up|epilogue|coda|the upshot)$/iu.test(
      heading.trim(),
    ),
  back: (heading) => backOf(heading.trim()),
  isAside: (heading) =>
    /^([\divx]+[.)\s]+)?(?:(introduction|background|motivation|preface|foreword)( and .*)?|(related|previous|prior) (work|research)|literature review|history|miscellaneous|other( (matters|business|notes))?|next meeting)$/iu.test(
      heading.trim(),
    ),
  sorts: (text) =>
    /\b(reasons|principles|kinds|types|(non-)?goals|requirements|criteria|references|bibliography|further reading|benefits|(dis)?advantages|risks|limitations|findings)( (are|why|that|for|of|and|to)\b.{0,40})?:?$/iu.test(
      text.trim(),
    ),
  punctuate: (text) => text,
  capital: true,
  words: {
    agenda: 'Agenda',
    recap: 'In short',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    untitled: 'Untitled',
  },
}
