/** Blocks of Mermaid become `diagram` nodes; those that cannot be drawn stay code. */
import type { Code, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../config/diagnostics.ts'
import type { Diagram } from '../nodes.ts'
import { DiagramFault } from './model.ts'
import { readDiagram } from './read.ts'

/** A block among others, or under an item of a list; one in a quotation stays code. */
export function diagrams(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    tree.children = tree.children.map((child) => drawn(child, file))
  }
}

function drawn<Child extends RootContent>(child: Child, file: VFile): Child | Diagram | Code {
  if (isMermaid(child)) return diagramOf(child, file)
  if (child.type === 'list')
    for (const item of child.children) item.children = item.children.map((one) => drawn(one, file))
  return child
}

/** As Markdown's readers write it, and those who run code blocks (`{mermaid}`). */
function isMermaid(node: RootContent): node is Code {
  return node.type === 'code' && /^\{?\.?mermaid\}?$/iu.test(node.lang ?? '')
}

function diagramOf(code: Code, file: VFile): Diagram | Code {
  try {
    const { drawing, title, label } = readDiagram(code.value)
    const { value, position } = code
    return {
      type: 'diagram',
      value,
      drawing,
      ...(title !== undefined && { title }),
      ...(label !== undefined && { label }),
      ...(position && { position }),
    }
  } catch (error) {
    if (!(error instanceof DiagramFault)) throw error
    reportFault(error, code, file)
    return code
  }
}

function reportFault({ message, line, toDo, kind }: DiagramFault, { position }: Code, file: VFile): void {
  const place = position && { line: position.start.line + line, column: position.start.column }
  report(
    file,
    kind === 'kind' ? 'diagram-kind' : 'diagram-syntax',
    place,
    message,
    `${toDo} It is shown as code.`,
  )
}
