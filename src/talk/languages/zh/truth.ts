/** Chinese clauses that carry the truth of the one before them. */

/** A clause that turns or limits the claim before it: never dropped after it. */
export const turns =
  /^.{0,2}(但|其实|实际上|事实上|却|而不|而非|除非|除了|只有|只在|只能|只是|(?<!不)仅|前提|条件|否则|例外|不过(?!是)|然而|反而|尚未|不能|无法|不会|不可|不得|没有|未|并不|并非)|^不(?!必|仅|但|只)/u

/** Opens a sentence that says when the claim before it holds, and when not. */
export const limiting =
  /^(但|但是|不过|当然|然而)?[，,]?((这|它|上述|以上)(一?(点|条|切|结论|做法|办法|方法))?(都|也)?(只|仅)|(仅|只有?)(当|在|限于?|对|适用)|除非|除了?.{1,16}(之?外|以外)|(唯一的?|主要的?)?(例外|前提|条件)(的?是|有|：|:)|(这|它|上述|以上)(一?(点|条|切|结论|做法|办法|方法))?(都|也)?(并?不|未必)(适用|成立|包括))/u

/** Opens a sentence that takes back or turns what the one before it said. */
export const countering =
  /^(但|然而|不过|可是|可惜|当然|只是|前提是|其实|事实上|实际上|恰恰相反|并非如此|(?:这|这样|它)?(?:当然|固然|的确|确实)[^。]{0,20}[，,](?:但|不过|然而|可是))/u
