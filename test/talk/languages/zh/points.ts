/** All samples, by kind of text. */
import { news, science, technology } from './facts.ts'
import { business, essays, history, howTo, policy, traditional } from './prose.ts'
import type { Sample } from './sample.ts'

export const samples: readonly Sample[] = [
  ...news,
  ...technology,
  ...science,
  ...history,
  ...howTo,
  ...essays,
  ...policy,
  ...business,
  ...traditional,
]
