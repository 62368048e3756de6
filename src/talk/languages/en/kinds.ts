/** An English clause, and what it can be to the rest of its sentence. */
import type { Run } from '../pieces.ts'
import type { Word } from './words.ts'

export type ClauseKind =
  | 'opener' // However, / In other words,
  | 'frame' // According to …, / For a team that …,
  | 'condition' // If …, / Only when …
  | 'scope' // In 2017, / At night,
  | 'concession' // Although …,
  | 'cause' // Because …,
  | 'purpose' // To restore a backup,
  | 'manner' // Using X, / Founded in 1832,
  | 'contrast' // but …, except …
  | 'relative' // which …,
  | 'aside' // , taken in March, / , a village in Kent,
  | 'example' // such as …
  | 'result' // so that …, making …
  | 'adjunct' // , with …
  | 'more' // and …, ; …: goes on
  | 'main'

export interface Clause extends Run {
  kind: ClauseKind
  /** The mark before it: `,`, `;`, `:`, `—` or nothing at the start. */
  mark: string
  words: readonly Word[]
  /** Goes on with a clause that something interrupted. */
  continues: boolean | undefined
  /** Stands between a subject and its verb. */
  inside: boolean | undefined
  /** Depends on the clause before it: goes with it. */
  of: number | undefined
}
