import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AlignType, Table, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { dataSource } from './source.ts'

/** A number with sign, unit or percent sign: at most three letters beside its digits. */
const numeric = /^[^\p{L}\d]*\d[\d\s.,:/×x*^–-]*[^\p{L}\d]*\p{L}{0,3}[^\p{L}\d]*$/u

/** Columns set as numbers: aligned to the right, or with nothing but numbers where no alignment is given. */
export function numericColumns(table: Table): boolean[] {
  const [head, ...rows] = table.children
  return (head?.children ?? []).map((_, column) => {
    const align = table.align?.[column] ?? null
    if (align !== null) return align === 'right'
    const cells = rows.map((row) => toString(row.children[column]).trim()).filter((cell) => cell !== '')
    return cells.length > 0 && cells.every((cell) => numeric.test(cell))
  })
}

/** A table, its numeric columns marked. */
export function tableBlock(table: Table, state: State): Element {
  const [head, ...rows] = table.children
  const numbers = numericColumns(table)
  const width = Math.max(...table.children.map((row) => row.children.length), 0)
  const row = (of: TableRow, tagName: 'th' | 'td') =>
    h(
      'tr',
      Array.from({ length: width }, (_, column) => {
        const cell = of.children[column]
        const style = centred(table.align?.[column])
        const scope = tagName === 'th' ? 'col' : undefined
        const className = numbers[column] ? ['n'] : undefined
        return h(tagName, { className, scope, style }, cell ? state.all(cell) : [])
      }),
    )
  return h('table', { dataSource: dataSource([table.position]) }, [
    ...(head ? [h('thead', row(head, 'th'))] : []),
    ...(rows.length > 0
      ? [
          h(
            'tbody',
            rows.map((of) => row(of, 'td')),
          ),
        ]
      : []),
  ])
}

function centred(align: AlignType | undefined): string | undefined {
  return align === 'center' ? 'text-align: center' : undefined
}
