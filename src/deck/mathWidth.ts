import type { Element, ElementContent } from 'hast'
import { toString } from 'mdast-util-to-string'

/** Advance of a letter or digit of STIX Two Math, and of an operator with the space around it, in em. */
const letter = 0.55
const operator = 0.95
/** Brackets and commas have space on one side at most. */
const bracket = 0.42
/** Size of scripts beside the base's (STIX Two Math's ScriptPercentScaleDown). */
const script = 0.7

/**
 * How wide a formula runs, in em of its type size: an estimate from its MathML that
 * errs to the wide side, so that the theme can set it as large as the page allows.
 */
export function mathWidth(node: ElementContent): number {
  if (node.type !== 'element') return 0
  const widths = node.children.filter((child) => child.type === 'element').map(mathWidth)
  return ownWidth(node, widths)
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

function ownWidth({ tagName, children }: Element, widths: readonly number[]): number {
  const text = () => Array.from(toString({ type: 'root', children })).length
  const [base = 0, ...scripts] = widths
  switch (tagName) {
    case 'mi':
    case 'mn':
    case 'mtext':
      return letter * text()
    case 'mo':
      return /^[()[\]{}|,;.!′]*$/u.test(toString({ type: 'root', children })) ? bracket * text() : operator
    case 'mspace':
      return 0.3
    case 'mfrac':
    case 'munder':
    case 'mover':
    case 'munderover':
      return Math.max(base, ...scripts.map((width) => (tagName === 'mfrac' ? width : width * script))) + 0.2
    case 'msub':
    case 'msup':
    case 'msubsup':
      return base + script * Math.max(0, ...scripts)
    case 'msqrt':
    case 'mroot':
      return sum(widths) + 0.9
    case 'mtable':
      return Math.max(0, ...widths)
    case 'mtd':
      return sum(widths) + 0.8
    case 'annotation':
      return 0
    default:
      return sum(widths)
  }
}
