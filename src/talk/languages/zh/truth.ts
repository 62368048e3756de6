/** Chinese clauses that carry the truth of the one before them. */

/** A clause that turns or limits the claim before it: never dropped after it. */
export const turns =
  /^.{0,2}(但|其实|实际上|事实上|却|而不|而非|除非|除了|只有|只在|只能|只是|(?<!不)仅|前提|条件|否则|例外|不过(?!是)|然而|反而|尚未|不能|无法|不会|不可|不得|没有|未|并不|并非)|^不(?!必|仅|但|只)/u
