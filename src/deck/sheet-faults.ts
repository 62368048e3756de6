/** What is wrong with a style sheet that somebody wrote: what is no CSS, and what would load something. */
import { type CssNode, parse, walk } from 'css-tree'

export interface SheetFault {
  rule: 'theme-syntax' | 'theme-network'
  line: number
  column: number
  what: string
  toDo: string
}

/** The faults of a sheet, in its order. */
export function faultsOf(css: string): SheetFault[] {
  const faults: SheetFault[] = []
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, line, column }) =>
      faults.push({
        rule: 'theme-syntax',
        line,
        column,
        what: `${message}.`,
        toDo: 'Correct the style sheet.',
      }),
  })
  walk(tree, (node) => {
    const what = loads(node)
    const start = node.loc?.start
    if (!what || !start) return
    const toDo =
      'Take it out: a talk is one file that loads nothing. Fonts come from @fontsource packages by their name.'
    faults.push({ rule: 'theme-network', line: start.line, column: start.column, what, toDo })
  })
  return faults.sort((a, b) => a.line - b.line || a.column - b.column)
}

/** What a node would load, as a sentence. */
function loads(node: CssNode): string | undefined {
  if (node.type === 'Atrule' && node.name === 'import') return '`@import` would load another style sheet.'
  if (node.type === 'Url' && !/^(data:|#)/i.test(node.value))
    return `\`url(${node.value})\` would load a file.`
  if (node.type === 'Function' && /^(-webkit-)?(image-set|src)$/i.test(node.name))
    return `\`${node.name}()\` would load a file.`
  return undefined
}
