/** The word that Chinese members of a row open with alike: 如果……。如果……。; 别……。也别……。 */
import { initials } from '../lexicon.ts'

const cues: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['如果', /^(?:而|但)?(?:如果|假如|要是|倘若|若是)/u],
  ['一旦', /^(?:而|但)?一旦/u],
  ['别', /^(?:也|更|再|还有)?[，,]?(?:千万|切勿|绝对|最好)?(?:别(?![的人处提看说致]|具)|不要|勿)/u],
  ['请', /^(?:也|还|再)?请(?!求|教|问|客|假|愿)/u],
  ['有人', /^(?:也|还|又)?有(?:的人|些人|的|人)(?!说得|关)/u],
  ['也许', /^(?:也许|或许|可能)/u],
]
const opens = initials('而但如假要倘若一也更再还千切绝最别不勿请又有或可')

/** Undefined where it opens with none; `text` is simplified. */
export function rowCue(text: string): string | undefined {
  if (!opens.opens(text)) return undefined
  return cues.find(([, pattern]) => pattern.test(text))?.[0]
}
