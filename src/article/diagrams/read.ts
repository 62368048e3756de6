/** A Mermaid block as a drawing. */
import { readClasses } from './classes.ts'
import { readEntities } from './entities.ts'
import { readFlowchart } from './flowchart.ts'
import { DiagramFault, type Drawing, type ReadDiagram } from './model.ts'
import { readSequence } from './sequence.ts'
import { readSource, type Source, type Statement } from './source.ts'
import { readStates } from './states.ts'

const readers: readonly (readonly [head: RegExp, read: (statements: readonly Statement[]) => Drawing])[] = [
  [/^(?:flowchart(?:-elk)?|graph)\b/u, readFlowchart],
  [/^stateDiagram(?:-v2)?\b/u, readStates],
  [/^sequenceDiagram\b/u, readSequence],
  [/^classDiagram(?:-v2)?\b/u, readClasses],
  [/^erDiagram\b/u, readEntities],
]

/** The kinds that are drawn, as an author writes them. */
export const drawnKinds = 'flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram'

/** Read a block. Throws a {@link DiagramFault} with the line of what is wrong. */
export function readDiagram(text: string): ReadDiagram {
  const source = readSource(text)
  const [head] = source.statements
  if (!head) throw new DiagramFault(1, 'The diagram is empty.', 'Write `flowchart LR`, and what it joins.')
  const read = readers.find(([pattern]) => pattern.test(head.text))?.[1]
  if (!read) throw unknownKind(head)
  const drawing = read(source.statements)
  if (isEmpty(drawing))
    throw new DiagramFault(head.line, 'The diagram has nothing in it.', 'Write what it shows.')
  return { drawing, ...namesOf(source) }
}

function unknownKind({ text, line }: Statement): DiagramFault {
  const [word = text] = text.split(/[\s;]/u)
  return new DiagramFault(
    line,
    `No diagram of the kind "${word.slice(0, 30)}" is drawn.`,
    `Write one of ${drawnKinds}, or draw it elsewhere and show the picture.`,
    'kind',
  )
}

function isEmpty(drawing: Drawing): boolean {
  return drawing.kind === 'sequence' ? drawing.participants.length === 0 : drawing.nodes.length === 0
}

/** `title …` among the statements names the diagram too. */
function namesOf({ title, label, statements }: Source): Omit<ReadDiagram, 'drawing'> {
  const said = title ?? statements.flatMap(({ text }) => /^title\s*:?\s+(.+)$/u.exec(text)?.[1] ?? [])[0]
  return { ...(said !== undefined && { title: said }), ...(label !== undefined && { label }) }
}
