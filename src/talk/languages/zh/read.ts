/** Reading a Chinese sentence: it is divided once, whatever is asked of it. */
import type { Reading, Stance } from '../language.ts'
import { divide, type Divided } from './clauses.ts'
import { condense } from './condense.ts'
import { simplified } from './simplified.ts'
import { stance } from './stance.ts'

/** Read one sentence, simplified or traditional. */
export function read(text: string): Reading {
  const plain = simplified(text)
  let divided: Divided | undefined
  let stood: Stance | undefined
  const sentence = () => (divided ??= divide(plain))
  return {
    get stance() {
      return (stood ??= stance(sentence()))
    },
    condense: (topic) => condense(sentence(), topic),
  }
}
