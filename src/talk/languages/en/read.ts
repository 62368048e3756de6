/** One English sentence as it is read: its clauses are found once, for all that is asked of it. */
import { capitalised, type Piece } from '../../phrase.ts'
import type { Reading, Stance, Topic } from '../language.ts'
import { chain } from './chain.ts'
import { type Clause, clauses } from './clauses.ts'
import { condense, spare, type Spared } from './condense.ts'
import { countedLength } from './counting.ts'
import { figure } from './figure.ts'
import { cases } from './cases.ts'
import { mayLean } from './cut.ts'
import { takesUp } from './follows.ts'
import { listed } from './listed.ts'
import { scene, stage } from './openings.ts'
import { narrates } from './moments.ts'
import { results } from './results.ts'
import { half, sides } from './sides.ts'
import { bits, type Signs } from './signs.ts'
import { signsIn, stance } from './stance.ts'
import { subject } from './subject.ts'
import { countering, limiting, was } from './truth.ts'
import { commands, denies, hasVerb } from './unfinished.ts'

/** Words without which a sentence has no such shape, and is not looked at for it. */
const hand = bits('hand')
const then = bits('then')
const sceneWords = bits('scene')
const stageWords = bits('stage')
const countWords = bits('counted')

const manyCases = 3

export class Sentence implements Reading {
  private readonly text: string
  private found: readonly Clause[] | undefined
  private signed: Signs | undefined
  private stood: Stance | undefined
  private spared: Spared | undefined
  private topic: { piece: Piece | undefined } | undefined

  constructor(text: string) {
    this.text = text
  }

  private get clauses(): readonly Clause[] {
    this.found ??= clauses(this.text)
    return this.found
  }

  private get signs(): Signs {
    this.signed ??= signsIn(this.clauses)
    return this.signed
  }

  get stance(): Stance {
    this.stood ??= stance(this.text, this.clauses, this.signs)
    return this.stood
  }

  partLeans(pieces: readonly Piece[], said: string): boolean {
    // What the sentence began with is gone: it begins here.
    return mayLean(this.clauses, pieces, said) && new Sentence(capitalised(said)).stance.leans
  }

  takesUp(before: string): boolean {
    return takesUp(this.stance, before)
  }

  get sides(): Reading['sides'] {
    return this.signs.holds & hand ? sides(this.text) : undefined
  }

  readonly unlike = undefined
  readonly sorted = undefined

  get row(): Reading['row'] {
    const told = this.signs.holds & then ? chain(this.text) : undefined
    return told ?? listed(this.text)
  }

  get results(): Reading['results'] {
    return results(this.text)
  }

  get half(): Reading['half'] {
    return this.signs.holds & hand ? half(this.text) : undefined
  }

  get scene(): Reading['scene'] {
    return this.signs.opens & sceneWords ? scene(this.text) : undefined
  }

  get stage(): Reading['stage'] {
    return this.signs.opens & stageWords ? stage(this.text) : undefined
  }

  get figure(): Reading['figure'] {
    return figure(this.text)
  }

  get subject(): Reading['subject'] {
    this.topic ??= { piece: subject(this.text, this.clauses) }
    return this.topic.piece
  }

  /** English rows say what they count. */
  readonly rowCue = undefined

  get verbless(): boolean {
    return !hasVerb(this.clauses)
  }

  get commands(): boolean {
    return commands(this.clauses)
  }

  get denies(): boolean {
    return denies(this.clauses)
  }

  get sets(): boolean {
    if (this.stage !== undefined || this.scene !== undefined || was.test(this.text, this.signs)) return true
    return this.stance.claims <= 0 && narrates(this.text, this.clauses)
  }

  get listsCases(): boolean {
    return cases(this.text) >= manyCases
  }

  get counters(): boolean {
    return countering.test(this.text, this.signs)
  }

  get limits(): boolean {
    return limiting.test(this.text, this.signs)
  }

  /** A point and a title lose the same. */
  private sparedTo(limit: number | undefined): Spared {
    if (limit !== undefined) return spare(this.text, this.clauses, limit)
    this.spared ??= spare(this.text, this.clauses, limit)
    return this.spared
  }

  condense(topic: Topic): Piece[] {
    const counted = this.signs.opens & countWords ? countedLength(this.text) : 0
    if (counted === 0) return condense(this.text, this.sparedTo(topic.limit), topic)
    const rest = this.text.slice(counted)
    const claim = condense(rest, spare(rest, clauses(rest), topic.limit), { ...topic, alone: true })
    return claim.map((piece) => ({ ...piece, start: piece.start + counted, end: piece.end + counted }))
  }
}
