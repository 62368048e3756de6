/** One English sentence as it is read: its clauses are found once, for its stance and its point. */
import type { Piece } from '../../phrase.ts'
import type { Reading, Stance, Topic } from '../language.ts'
import { type Clause, clauses } from './clauses.ts'
import { condense, spare, type Spared } from './condense.ts'
import { countedLength } from './counting.ts'
import { stance } from './stance.ts'

export class Sentence implements Reading {
  private readonly text: string
  private found: readonly Clause[] | undefined
  private stood: Stance | undefined
  private spared: Spared | undefined

  constructor(text: string) {
    this.text = text
  }

  private get clauses(): readonly Clause[] {
    this.found ??= clauses(this.text)
    return this.found
  }

  get stance(): Stance {
    this.stood ??= stance(this.text, this.clauses)
    return this.stood
  }

  /** A point and a title lose the same. */
  private sparedTo(limit: number | undefined): Spared {
    if (limit !== undefined) return spare(this.text, this.clauses, limit)
    this.spared ??= spare(this.text, this.clauses, limit)
    return this.spared
  }

  condense(topic: Topic): Piece[] {
    const counted = countedLength(this.text)
    if (counted === 0) return condense(this.text, this.sparedTo(topic.limit), topic)
    const rest = this.text.slice(counted)
    const claim = condense(rest, spare(rest, clauses(rest), topic.limit), { ...topic, alone: true })
    return claim.map((piece) => ({ ...piece, start: piece.start + counted, end: piece.end + counted }))
  }
}
