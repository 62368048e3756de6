/** Chinese sentences that say how things are or should be, not what happened: a contrast, a must, a judgement. */
import { initials, lexicon } from '../lexicon.ts'

const asserting = lexicon(
  '而是 而不是 不在于 不等于 不如 与其 必须 应该 应当 不应 不该 往往 总是 总会 从来 永远 任何 所谓 凡是 一切 真正 关键 核心 根本 本质 其实 意味着 取决于 在于 值得 换来 归根 意义 才能 才是 才会 越是 无非 恰恰 反而 可见 几乎所有 几乎都 我认为 我们认为 我相信 在我看来 决定 结论是',
)
/** 越……越; 不在 A 里，而在; ……比……更……; 有的是……: what no single word says. */
const pattern =
  /越.{1,12}越|不在.{1,16}而在|比.{1,16}(?:更|还要|重要|容易|要紧|难|好)|没有.{1,16}就没有|(?:不要|别)(?:因为|把|只|为了|以为|让)|^(?:所以|因此)|不是[^，,]{1,16}[，,](?:是|就是)/u
const signs = initials('越在比没要别所因不')

/** What names itself the heart of the matter. */
const chief =
  /^(?:但是?|其实|所以)?[，,]?真正的?|(?:关键|根本|问题|核心|重要的|最终|归根)[^，,]{0,6}(?:是|在于)|不是[^，,]{1,20}[，,]?而是/u
const weight = 1.4

/** How much its words mark a sentence as the claim of its paragraph. */
export function claims(bare: string): number {
  if (!asserting.within(bare) && !(signs.within(bare) && pattern.test(bare))) return 0
  return chief.test(bare) ? weight : 1
}
