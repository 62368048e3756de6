/** `sequenceDiagram`: who speaks to whom, in what order. */
import { labelText } from './labels.ts'
import { DiagramFault, type Happening, type Message, type Participant, type Sequence } from './model.ts'
import type { Statement } from './source.ts'

/** Longest first. */
const arrows: readonly (readonly [sign: string, parts: Pick<Message, 'dashed' | 'head' | 'tail'>])[] = [
  ['<<-->>', { dashed: true, head: 'arrow', tail: 'arrow' }],
  ['<<->>', { dashed: false, head: 'arrow', tail: 'arrow' }],
  ['-->>', { dashed: true, head: 'arrow', tail: 'none' }],
  ['->>', { dashed: false, head: 'arrow', tail: 'none' }],
  ['--x', { dashed: true, head: 'cross', tail: 'none' }],
  ['-x', { dashed: false, head: 'cross', tail: 'none' }],
  ['--)', { dashed: true, head: 'open', tail: 'none' }],
  ['-)', { dashed: false, head: 'open', tail: 'none' }],
  ['-->', { dashed: true, head: 'none', tail: 'none' }],
  ['->', { dashed: false, head: 'none', tail: 'none' }],
]
const signs = arrows.map(([sign]) => sign.replace(')', String.raw`\)`)).join('|')
const message = new RegExp(`^(.+?)\\s*(${signs})\\s*([+-]?)\\s*([^:]+?)\\s*(?::\\s*(.*))?$`, 'u')
const declared = /^(?:create\s+)?(participant|actor)\s+(.+?)(?:\s+as\s+(.+))?$/iu
const note = /^note\s+(left of|right of|over)\s+([^:]+?)\s*:\s*(.*)$/iu
const frames = /^(loop|alt|opt|par|critical|break|rect)\b\s*(.*)$/iu
const nexts = /^(else|and|option)\b\s*(.*)$/iu
const passed = /^(links?\s|properties\s|details\s|destroy\s|title\b)/iu

export function readSequence(statements: readonly Statement[]): Sequence {
  const reader = new SequenceReader()
  for (const { text, line } of statements.slice(1))
    for (const part of text.split(/;(?<![#&]\w+;)/u)) if (part.trim() !== '') reader.read(part.trim(), line)
  return reader.finish(statements.at(-1)?.line ?? 1)
}

class SequenceReader {
  private readonly participants = new Map<string, Participant>()
  private readonly happenings: Happening[] = []
  /** What is open: frames, and boxes around participants. */
  private readonly open: ('frame' | 'quiet')[] = []
  private numbered = false

  read(text: string, line: number): void {
    if (passed.test(text)) return
    if (/^autonumber\b/iu.test(text)) this.numbered = !/\boff\b/iu.test(text)
    else if (
      !this.readFrame(text, line) &&
      !this.readParticipant(text) &&
      !this.readNote(text) &&
      !this.readMessage(text)
    )
      throw new DiagramFault(
        line,
        `"${text.slice(0, 40)}" is neither a participant, a message nor a note.`,
        'Write for example `Client->>Server: request`.',
      )
  }

  finish(line: number): Sequence {
    if (this.open.length > 0) throw new DiagramFault(line, 'A frame is not ended.', 'Write `end` after it.')
    return {
      kind: 'sequence',
      participants: [...this.participants.values()],
      happenings: this.happenings,
      numbered: this.numbered,
    }
  }

  private readFrame(text: string, line: number): boolean {
    const [, word, label = ''] = frames.exec(text) ?? []
    const [, next, more = ''] = nexts.exec(text) ?? []
    if (/^box\b/iu.test(text)) this.open.push('quiet')
    else if (word !== undefined && !message.test(text)) this.begin(word.toLowerCase(), label)
    else if (next !== undefined && this.open.includes('frame'))
      this.happenings.push({ type: 'next', word: next.toLowerCase(), label: labelsOf(more) })
    else if (/^end$/iu.test(text)) this.end(line)
    else return false
    return true
  }

  /** A `rect` only colours what is in it. */
  private begin(word: string, label: string): void {
    this.open.push(word === 'rect' ? 'quiet' : 'frame')
    if (word !== 'rect') this.happenings.push({ type: 'begin', word, label: labelsOf(label) })
  }

  private end(line: number): void {
    const last = this.open.pop()
    if (!last) throw new DiagramFault(line, '`end` stands here, but nothing is open.', 'Take it out.')
    if (last === 'frame') this.happenings.push({ type: 'finish' })
  }

  private readParticipant(text: string): boolean {
    const [, kind, words, alias] = declared.exec(text) ?? []
    if (kind === undefined || words === undefined) return this.readActive(text)
    const id = words.replace(/@\{.*\}$/u, '').trim()
    this.participants.set(id, { id, label: labelText(alias ?? id), isActor: kind.toLowerCase() === 'actor' })
    return true
  }

  private readActive(text: string): boolean {
    const [, word, id] = /^(activate|deactivate)\s+(.+)$/iu.exec(text) ?? []
    if (word === undefined || id === undefined) return false
    this.happenings.push({
      type: word.toLowerCase() === 'activate' ? 'activate' : 'deactivate',
      id: this.named(id),
    })
    return true
  }

  private readNote(text: string): boolean {
    const [, side = '', ids, words = ''] = note.exec(text) ?? []
    if (ids === undefined) return false
    const over = ids.split(',').map((id) => this.named(id.trim()))
    const at = side.toLowerCase().startsWith('left')
      ? 'left'
      : side.toLowerCase().startsWith('right')
        ? 'right'
        : 'over'
    this.happenings.push({ type: 'note', over, side: at, label: labelText(words) })
    return true
  }

  private readMessage(text: string): boolean {
    const [, from, sign, mark, to, words] = message.exec(text) ?? []
    const parts = arrows.find(([one]) => one === sign)?.[1]
    if (from === undefined || to === undefined || !parts) return false
    const ends = { from: this.named(from), to: this.named(to) }
    this.happenings.push({ type: 'message', ...ends, ...parts, label: labelsOf(words ?? '') })
    if (mark === '+') this.happenings.push({ type: 'activate', id: ends.to })
    if (mark === '-') this.happenings.push({ type: 'deactivate', id: ends.from })
    return true
  }

  private named(id: string): string {
    if (!this.participants.has(id)) this.participants.set(id, { id, label: labelText(id), isActor: false })
    return id
  }
}

function labelsOf(words: string): string[] {
  return words.trim() === '' ? [] : labelText(words)
}
