import type { Layout as LayoutName } from '../../talk/nodes.ts'
import type { Layout } from '../draw.ts'
import { agenda } from './agenda.ts'
import { blocks } from './blocks.ts'
import { cards } from './cards.ts'
import { closing } from './closing.ts'
import { code } from './code.ts'
import { compare } from './compare.ts'
import { definition } from './definition.ts'
import { diagram } from './diagram.ts'
import { figure } from './figure.ts'
import { math } from './math.ts'
import { number } from './number.ts'
import { points } from './points.ts'
import { quote } from './quote.ts'
import { section } from './section.ts'
import { split } from './split.ts'
import { statement } from './statement.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { title } from './title.ts'

/** Every layout by its name. */
export const layouts: Record<LayoutName, Layout> = {
  title,
  agenda,
  section,
  points,
  steps,
  split,
  figure,
  diagram,
  table,
  code,
  math,
  quote,
  compare,
  cards,
  timeline,
  definition,
  number,
  statement,
  blocks,
  closing,
}
