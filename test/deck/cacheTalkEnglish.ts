/** The same talk in English. */
import type { CacheTalk } from './cacheTalk.ts'

export const englishTalk: CacheTalk = {
  lang: 'en',
  cover: {
    title: 'Caching: teaching systems to remember',
    kicker: 'Engineering talk',
    subtitle: 'What one slow query taught us about the worth and the price of memory',
    author: 'The speaker',
    date: 'November 2026',
    duration: '18 minutes',
  },
  agenda: {
    title: 'Five things for today',
    entries: ['What a cache is', 'Why we need it', 'Three ways to use it', 'Invalidation', 'What comes next'],
  },
  section: { title: 'Why we need it', lead: 'The gain comes from three sides: nearer, cheaper, steadier' },
  points: {
    title: 'The gain comes from three sides',
    kicker: 'Why we need it',
    points: [
      'Hot data sits next to the computation: reads drop **from milliseconds to microseconds**',
      'Repeated requests never reach the back end, so fewer machines carry the same traffic',
      'A brief outage stays invisible while yesterday’s answer holds the fort',
    ],
  },
  notes: ['Hot data sits next to the computation, so reads drop to microseconds.', 'Models have caches too'],
  footnote: 'Said there.',
  split: {
    title: 'The nearer, the smaller',
    kicker: 'What a cache is',
    points: [
      'Registers and first caches belong to the hardware; programs never see them',
      'A cache in the process is fastest, but its neighbours cannot read it',
      'A shared cache costs one hop, and everybody sees the same',
    ],
    alt: 'Five stores, each wider than the one above',
    caption: 'Figure 1. Higher is faster, and smaller',
    label: 'In the process',
  },
  above: {
    title: 'Past the bend, memory stops paying',
    kicker: 'Why we need it',
    points: [
      'The more reads crowd together, the earlier the bend',
      'Measure your own curve, then decide **how much to buy**',
    ],
    alt: 'The hit rate rises with the size of the cache',
    label: '2% of the keys, 80% of the reads',
  },
  figure: {
    title: 'Each step away is slower',
    alt: 'Read times of six kinds of store',
    caption: 'Figure 2. Rough time to read one small object, on a logarithmic scale; sample data',
  },
  diagram: {
    title: 'Cache aside: first the cache, then the database',
    kicker: 'Three uses',
    block: `flowchart LR
      A[Client] -->|request| B[Service] -->|read| C[Cache]:::chief
      B -->|only on a miss| D[(Database)]
      D -.->|fill, with its age| C`,
  },
  table: {
    title: 'What each way of expiring costs',
    kicker: 'Invalidation',
    cells: [
      ['Strategy', 'Hit rate', 'Oldest answer', 'Good for'],
      ['After a time', '92%', '60 s', 'Lists and front pages'],
      ['Delete on write', '88%', '1 s', 'Product pages'],
      ['Update on write', '94%', '0.2 s', 'Stock and balances'],
    ],
  },
  code: {
    title: 'One key, one trip to the database',
    kicker: 'Invalidation',
    comment: 'latecomers share the result',
  },
  math: { title: 'Size and hit rate: cache only the hottest few', kicker: 'Why we need it' },
  quote: {
    title: 'An old saying',
    words: 'Make it right, then make it fast; caches tempt us to do it the other way round',
    attribution: 'A speaker, Collected Talks',
  },
  compare: {
    title: 'On write: update the entry, or delete it?',
    kicker: 'Invalidation',
    columns: [
      [
        'Update',
        'Reads always hit; there is no cold start',
        'Two writers can leave the older value behind',
        'Rarely read keys are computed all the same',
      ],
      [
        'Delete',
        'The next read rebuilds it; simple to reason about',
        'The worst case of a race is **one extra query**',
        'A deleted hot key needs a guard against the rush',
      ],
    ],
  },
  steps: {
    title: 'A read takes three steps',
    kicker: 'Three ways to use it',
    points: [
      'Ask the cache in the process',
      'If it has nothing, ask the shared cache',
      'If that has nothing, **one request** asks the database',
    ],
  },
  cards: {
    title: 'Different data, different places',
    columns: [
      ['Fragments', 'Rendered once, used again and again'],
      ['Results', 'The query is the key', 'Saves joining and sorting again'],
      ['Sessions', 'In the shared cache'],
    ],
  },
  timeline: {
    title: 'Sixty years of one idea',
    columns: [
      ['1965', 'A slave memory is proposed'],
      ['2003', 'Shared memory caches reach the web'],
      ['Today', 'Caches everywhere'],
    ],
  },
  definition: {
    title: 'Cache penetration',
    kicker: 'Terms',
    subtitle: 'also: cache miss attack',
    points: ['Asking for a key that **does not exist at all**'],
  },
  number: {
    title: 'A few keys carry most of the traffic',
    figure: '80%',
    points: ['of reads fall on 2% of the keys'],
  },
  statement: {
    title: 'What comes next',
    points: ['Caching does not make data fast: **we accept an older answer**'],
  },
  blocks: {
    title: 'As it was written',
    sentences: ['Cache the empty result, or let a Bloom filter stand in front. ', 'That is enough.'],
    list: ['Measure', 'Then decide'],
    quotation: 'An old answer is still an answer',
  },
  closing: {
    title: 'Three things to keep',
    points: [
      'Measure first, then decide what to cache',
      'Design invalidation together with the write path',
      'An old answer is still an answer, if you say how old',
    ],
  },
}
