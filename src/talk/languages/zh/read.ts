/** Reading a Chinese sentence: it is divided once, whatever is asked of it. */
import { capitalised, type Piece } from '../../phrase.ts'
import type { Reading, Stance, Topic } from '../language.ts'
import { divide, type Divided } from './clauses.ts'
import { condense } from './condense.ts'
import { rowCue } from './cues.ts'
import { figure } from './figure.ts'
import { scene, stage } from './openings.ts'
import { results } from './results.ts'
import { row } from './rows.ts'
import { sets } from './scenes.ts'
import { half, sides, unlike } from './sides.ts'
import { simplified } from './simplified.ts'
import { sorted } from './sort.ts'
import { leansOn, stance } from './stance.ts'
import { subject } from './topic.ts'
import { countering, limiting } from './truth.ts'

/** One sentence, simplified or traditional. */
export class Sentence implements Reading {
  private readonly text: string
  /** The sentence with the characters of cue words simplified. */
  private readonly plain: string
  private divided: Divided | undefined
  private stood: Stance | undefined

  readonly verbless = false
  readonly commands = false
  readonly denies = false
  readonly listsCases = false

  constructor(text: string) {
    this.text = text
    this.plain = simplified(text)
  }

  private get sentence(): Divided {
    this.divided ??= divide(this.plain)
    return this.divided
  }

  get stance(): Stance {
    this.stood ??= stance(this.sentence)
    return this.stood
  }

  condense(topic: Topic): Piece[] {
    return condense(this.sentence, topic)
  }

  partLeans(_: readonly Piece[], said: string): boolean {
    // It may open with a name in letters.
    return new Sentence(capitalised(said)).stance.leans
  }

  takesUp(before: string): boolean {
    return leansOn(this.sentence, simplified(before))
  }

  get sides(): Reading['sides'] {
    return sides(this.plain)
  }

  get unlike(): Reading['unlike'] {
    return unlike(this.text, this.plain)
  }

  get row(): Reading['row'] {
    return row(this.plain)
  }

  get results(): Reading['results'] {
    return results(this.plain)
  }

  get half(): Reading['half'] {
    return half(this.plain)
  }

  get scene(): Reading['scene'] {
    return scene(this.plain)
  }

  get sorted(): Reading['sorted'] {
    return sorted(this.plain)
  }

  get stage(): Reading['stage'] {
    return stage(this.plain)
  }

  get figure(): Reading['figure'] {
    return figure(this.plain)
  }

  get subject(): Reading['subject'] {
    return subject(this.plain)
  }

  get rowCue(): Reading['rowCue'] {
    return rowCue(this.plain)
  }

  get sets(): boolean {
    return sets(this.sentence) || this.stage !== undefined || this.scene !== undefined
  }

  get counters(): boolean {
    return countering.test(this.plain)
  }

  get limits(): boolean {
    return limiting.test(this.plain)
  }
}
