/** All samples, by kind of text. */
import { chronicle, comparison, recipes } from './articles.ts'
import { ends, foils, led, required } from './columns.ts'
import { news, science, technology } from './facts.ts'
import { posts } from './forum.ts'
import { business, essays, history, howTo, policy, traditional } from './prose.ts'
import { dreams, ordinances, outages } from './reports.ts'
import { cited, findings, halves, members, outcomes, sidesOfOne, tried } from './reviews.ts'
import type { Sample } from './sample.ts'
import { heralds, measures, subjects } from './speeches.ts'
import { asked, conditions, waiting, wholes } from './talks.ts'

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
  ...comparison,
  ...chronicle,
  ...recipes,
  ...ordinances,
  ...outages,
  ...dreams,
  ...posts,
  ...findings,
  ...halves,
  ...tried,
  ...cited,
  ...sidesOfOne,
  ...members,
  ...outcomes,
  ...ends,
  ...led,
  ...foils,
  ...required,
  ...conditions,
  ...asked,
  ...waiting,
  ...wholes,
  ...subjects,
  ...measures,
  ...heralds,
]
