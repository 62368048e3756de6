import type { Code, Construct, Extension, State } from 'micromark-util-types'
import type { Processor } from 'unified'
import type {} from 'remark-parse'

const dollar = 36

/**
 * Tell a price from a formula, as Pandoc does: between single dollars, a
 * formula neither begins nor ends with white space, and no digit follows it.
 * So “$5 and $10” is money. Stands after remark-math.
 */
export function dollars(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withPrices)
}

function withPrices(extension: Extension): Extension {
  const found = extension.text?.[dollar]
  const constructs = found === undefined ? [] : [found].flat()
  if (!constructs.some((construct) => construct.name === 'mathText')) return extension
  return { ...extension, text: { ...extension.text, [dollar]: constructs.map(carefully) } }
}

/** The construct, but that it does not take what is a price. */
function carefully(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = this.now()
      const written = (): string => this.sliceSerialize({ start, end: this.now() })
      const decide = (code: Code): State | undefined => (isPrice(written(), code) ? nok(code) : ok(code))
      return construct.tokenize.call(this, effects, decide, nok)
    },
  }
}

/** @param next the code of the character after it */
function isPrice(written: string, next: Code): boolean {
  if (written.startsWith('$$')) return false
  // Han words stand in a formula only within a command: $\text{速度}$.
  if (/\p{Script=Han}/u.test(written) && !written.includes('\\')) return true
  return /^\$\s|\s\$$/.test(written) || (next !== null && next >= 48 && next <= 57)
}
