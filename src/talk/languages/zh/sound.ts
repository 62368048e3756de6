/** Whether words can stand as a point: the last look before a cut is taken. */
import { initials } from '../lexicon.ts'
import type { Divided } from './clauses.ts'
import { paired } from './pairs.ts'

/** No point begins so, for what it ties to is gone. */
const badStart =
  /^(但|而(?![今立])|却|所以|因此|因而|并且|并(?![不非未没行])|且(?!慢)|以及|或者?(?!许)|也(?!许)|还(?!有|原|是)|又|就(?!业|医|是)|才(?!能)|都|则|从而|进而|使得|以便|其中|后者|的|了|着|，|、|；|：)/u

/** No point ends so, for what completes it is gone. */
const badEnd =
  /((?<!是.{1,16})的|[把将被对从向与和或及以让使而但若如]|并|不仅|不但|因为|由于|如果|虽然|尽管|只要|只有|当|之后|之前|以来|期间|的时候|[^小同及实临计暂准按顿平随]时|，|、|：|；|——|（|“|《)$/u

const starts = initials('但而却所因并且以或也还又就才都则从进使其后的了着，、；：')
const ends = initials('的把将被对从向与和或及以让使而但若如并仅于果然管要有当后前来间候时，、：；—（“《')

/** `kept` is what is left of the sentence: sound in itself, and in its pairs and brackets. */
export function sound(kept: string, { text, end, bracketed }: Divided): boolean {
  if (starts.opens(kept) && badStart.test(kept) && !badStart.test(text)) return false
  const whole = text.slice(0, end)
  if (ends.closes(kept) && badEnd.test(kept) && !whole.endsWith(kept.slice(-3))) return false
  return paired(kept, whole) && (!bracketed || balanced(kept))
}

const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '[': ']',
}
const brackets = initials('（）()“”‘’「」『』《》【】[]')

function balanced(kept: string): boolean {
  const open: string[] = []
  for (let i = 0; i < kept.length; i++) {
    if (!brackets.has(kept.charCodeAt(i))) continue
    const char = kept.charAt(i)
    const close = closing[char]
    if (close !== undefined) open.push(close)
    else if (open.pop() !== char) return false
  }
  return open.length === 0
}
