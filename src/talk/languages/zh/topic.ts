/** What a Chinese sentence speaks of: the words before its verb. */
import type { Piece } from '../../phrase.ts'
import { pieceAt } from '../openings.ts'

/** No pronoun, no time or place, no clause of its own; then what can only follow a subject. */
const opening =
  /^(?![这那此其该它他她我你您谁某每各]|有[人些]|人们|大家|如果|所以|因此|因而|但|然而|不过|而|于是|那么|其实|可是|同时|此外|另外|结果|后来|如今|现在|今天|当时|只有|只要|虽然|因为|由于|即使|除非|通过|为了|根据|按照|随着|从|在|当|对|把|让|与|和|同|以|用|越|不|没|无|最后|首先|其次|第[一二三四五六七八九十])([\p{Script=Han}\w“”「」·-]{2,12}?)(?:并不|不会|不能|不是|不必|往往|通常|可以|可能|能够|必须|需要|应当|应该|已经|正在|(?<![规准原法守细否总通])则|将|(?<![社机])会|(?<![功性职机智才技效])能|就是|是|(?<![需主重次])要)/u
/** Inside of a subject these begin a predicate or join clauses. */
const broken =
  /[的地得]$|[了着过吗呢吧也都还却就]|[，,]|说明|表明|显示|认为|发现|提出|年$|月$|日$|时$|后$|前$/u

/** 最低缴费年限将从…… → 最低缴费年限. */
export function subject(text: string): Piece | undefined {
  const name = opening.exec(text)?.[1]
  return name === undefined || name.length < 3 || broken.test(name) ? undefined : pieceAt(0, name.length)
}
