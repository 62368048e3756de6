/** Words inside of a clause that a point can do without. */
import type { Topic } from '../language.ts'
import { initials } from '../lexicon.ts'
import { simplified } from './simplified.ts'

/** A subject that only repeats the topic, or a pronoun that a causative leaves behind. */
export function subjectLength(said: string, topic: Topic): number {
  const pronoun = said.startsWith('它') ? itself.exec(said)?.[0] : undefined
  if (pronoun !== undefined) return pronoun.length
  const name = topic.names.find((one) => one.length >= 2 && said.startsWith(simplified(one)))
  if (name === undefined) return 0
  const rest = said.slice(name.length)
  const caused = causative.exec(rest)
  if (caused) return name.length + caused[0].length
  return predicate.test(rest) ? name.length + (/^(也|还|就|都)/u.exec(rest)?.[0].length ?? 0) : 0
}

const itself = /^它(的(?=.{4})|(?![的们]|\p{Script=Han}{1,2}的)(也|还|就|都)?(?=.{4}))/u

/** (开放源码)使(不同背景的研究者可以……): the one who is enabled is the subject of the claim. */
const causative = /^(也|还)?(使得?|让)(?=[^，,使让]{2,16}(可以|能够|得以|有机会|不必|无需))/u

/** 这使得 Y 可以……, 这意味着 Y: the claim stands without the pronoun. */
const pointing =
  /^(这|此举|这样|由此)(也|就|便|又)?(使得?|让|意味着|说明|表明|相当于说)(?=.{4})|^(也就是说|换句话说|换言之)(?=.{4})/u

const points = initials('这此由也换')

/** How many characters of such a pronoun the words open with. */
export function pointingLength(said: string): number {
  return points.opens(said) ? (pointing.exec(said)?.[0].length ?? 0) : 0
}

/** What can follow a subject: an adverb, a modal or a usual verb; not 的, not another noun. */
const predicate =
  /^(也|还|都|就|正在?|已经?|将|会|能够?|可以?|可能|不仅|不但|不是|并不|不会|不能|没有|必须|需要|应该?|往往|通常|总是|只|仅|把|被|让|使|为|在|从|对|以|用|是|有|采用|提供|提高|降低|减少|削减|带来|支持|允许|依靠|依赖)(?!的)/u

/** A clause without a subject of its own: it takes that of the clause before. */
export function subjectless(said: string): boolean {
  return /^(但是|但|然而|不过|可是|却|仍然?|也|还)*(占|仍|却|也|还|在|面对|对于?|会|能|可以|可能|不(?![同少])|没|无|并(?!行)|需|必须|应|只|仅|离|比|把|将|被|使|让|往往|通常|常常|总|难以|无法|有(?![人些的关时])|是|要(?!求)|也许|或许|最|已|曾|必|一直|始终|大多|主要|几乎|由|从(?!.{1,14}到)|既|患)/u.test(
    said,
  )
}
