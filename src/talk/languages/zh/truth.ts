/** Chinese words that carry truth: a point that loses one of them says something else. */

const words =
  /不仅|不但|不是|并不|并非|而非|绝不|从不|从未|从来没有|尚未|还没|还未|没有|未能|未必|不必|不能|不会|不可|不应|不得|不再|不一定|不|没|未|无法|无需|无|非|可能|也许|或许|大概|似乎|看来|往往|通常|一般|有时|常常|经常|偶尔|几乎|接近|大约|大概|约|左右|上下|以上|以下|至少|至多|最多|不超过|超过|多达|少于|多数|大多数|大部分|少数|部分|一些|有些|某些|全部|所有|每|任何|各|仅仅?|只有|只是|只在|只能|只要|只|唯一|除非|如果|假如|倘若|一旦|即使|无论|否则|必须|应当|应该|需要|可以|能够|能|会|允许|禁止|尤其|特别|更|最|较|比较|相对|[0-9０-９][0-9０-９,.，．]*(?:%|％|倍|成)?|百分之[零一二三四五六七八九十百千点]+|[一二三四五六七八九十百千万亿两几半]+(?:分之[一二三四五六七八九十]+|成|倍|半)/gu

/** The truth-bearing words of a text, in order. */
export function truthWords(text: string): string[] {
  return text.match(words) ?? []
}

/** A clause that turns or limits the claim before it: never dropped after it. */
export const turns =
  /^.{0,2}(但|却|而不|而非|除非|除了|只有|只在|只能|只是|仅|前提|条件|否则|例外|不过|然而|反而|尚未|不能|无法|不会|不可|不得|没有|未|并不|并非)|^不(?!必|仅|但|只)/u
