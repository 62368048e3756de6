/** TeX as MathML, by Temml, which is loaded with the first formula. */
import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { DeckOutside } from '../../deck/outside.ts'

/** Throws an error whose message says what is wrong with the TeX, without a full stop. */
export const temmlMathml: DeckOutside['mathml'] = async (tex, display) => {
  const { default: temml } = await import('temml')
  let markup: string
  try {
    markup = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      annotate: false,
      trust: false,
    })
  } catch (error) {
    throw new Error(plainMessage(error), { cause: error })
  }
  const math = fromHtml(markup, { fragment: true }).children.find((child) => child.type === 'element')
  if (!math) throw new Error('it gives no formula')
  return math satisfies ElementContent
}

/** Without the parser's own name, and without the end of the sentence, which the caller writes. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^.*?(Parse|Build)\s?Error:\s*/i, '').replace(/\.$/, '')
}
