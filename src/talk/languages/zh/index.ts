/** Chinese, simplified and traditional, with full- or half-width punctuation. */
import type { Language } from '../language.ts'
import { statementsOf } from '../statements.ts'
import { condense } from './condense.ts'
import { figure } from './figure.ts'
import { defines, scene, stage } from './openings.ts'
import { row } from './rows.ts'
import { half, sides, unlike } from './sides.ts'
import { simplified } from './simplified.ts'
import { stance } from './stance.ts'
import { subject } from './topic.ts'
import { turns } from './truth.ts'

const han = /\p{Script=Han}/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** Han characters, and each Latin word or number as two. */
function units(text: string): number {
  const characters = text.match(han)?.length ?? 0
  const words = text.replace(han, ' ').match(word)?.length ?? 0
  return characters + 2 * words
}

const stop = /[的了是在和与也都就而及或被把从对于这那一不有为以中上下个们它他她其]/u

/** Pairs of neighbouring characters, and Latin words. */
function terms(text: string): string[] {
  const pairs = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)).filter(
      (pair) => !stop.test(pair),
    ),
  )
  const words = text.toLowerCase().match(/[a-z][a-z0-9-]+/g) ?? []
  return [...pairs, ...words]
}

/** Half-width marks between Han characters as full-width ones. */
function punctuate(text: string): string {
  const full: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
  return text.replace(
    /(?<=[\p{Script=Han}”」』》）%\w])[,;:?!](?=[\p{Script=Han}“「『《（]|$)|(?<=\p{Script=Han})[,;:?!](?=\w)/gu,
    (mark) => full[mark] ?? mark,
  )
}

export const chinese: Language = {
  // Lectures in Mandarin: about 230 characters a minute (Yuan, Liberman and Cieri, "Towards an integrated
  // understanding of speaking rate in conversation", Interspeech 2006, has conversation at 260; lecturers are slower).
  rate: 230,
  units,
  terms,
  longest: { title: 20, point: 34, slide: 74 },
  read: (text) => {
    const plain = simplified(text)
    return {
      get stance() {
        return stance(plain)
      },
      condense: (topic) => condense(plain, { ...topic, names: topic.names.map((name) => simplified(name)) }),
    }
  },
  pronoun: (words) => /^(它|它们|他|她|这|那|其|此)/u.test(words),
  statements: (text) =>
    statementsOf(
      text,
      /[；;]/gu,
      /一方面|一是|一来|不是|不仅|首先|如果|虽然|尽管|即使|无论|只有/u,
      /^(但|而是|否则|不然|因此|所以|反之|而|另一|二是|二来|其次)/u,
    ),
  sides: (text) => sides(simplified(text)),
  unlike,
  row,
  half: (text) => half(simplified(text)),
  scene: (text) => scene(simplified(text)),
  stage: (text) => stage(simplified(text)),
  subject: (text) => subject(simplified(text)),
  figure: (text) => figure(simplified(text)),
  defines: (text, heading) => defines(simplified(text), simplified(heading)),
  turns: (clause) => turns.test(simplified(clause)),
  counters: (text) =>
    /^(但|然而|不过|可是|可惜|其实|事实上|实际上|恰恰相反|并非如此)/u.test(simplified(text)),
  closes: (text) => /^(总之|总而言之|综上|最后想说|归根结底)/u.test(text),
  isConclusion: (heading) =>
    /^([一二三四五六七八九十0-9]+[、.．\s]*)?(结语|总结|结论|小结|结束语|尾声|写在最后|最后的话|后记|结尾|经验教训|经验与教训|启示|收获)/u.test(
      heading.trim(),
    ),
  punctuate,
  capital: false,
  words: { agenda: '今天要谈的', recap: '要点回顾', minutes: (count) => `${count} 分钟`, untitled: '未命名' },
}
