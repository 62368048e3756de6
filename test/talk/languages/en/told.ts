/** Sentences that tell: news, history, essays, reports. */
import { cut, type Example, whole } from './example.ts'

export const told: readonly Example[] = [
  // News
  cut(
    'The city council, which has met in secret since March, voted on Tuesday to close the two oldest bridges.',
    'City council voted on Tuesday to close the two oldest bridges',
    'two',
  ),
  cut(
    'According to the harbour authority, no ship larger than 200 metres may enter before the dredging is finished.',
    'No ship larger than 200 metres may enter before the dredging is finished',
    'no',
    'larger than 200',
    'may',
    'before',
  ),
  cut(
    'Prices rose by about 4% in May, the fastest increase in eleven years, although wages did not follow.',
    [
      'Prices rose by about 4% in May, although wages did not follow',
      'Prices rose by about 4% in May, the fastest increase in eleven years, although wages did not follow',
    ],
    'about 4%',
    'although',
    'not',
  ),
  cut(
    'However, the union, founded in 1921 by dock workers, rejected the offer and called a strike for Monday.',
    'Union rejected the offer and called a strike for Monday',
    'rejected',
  ),
  whole('Neither the minister nor her deputy has answered the letter.', 'neither', 'nor'),
  cut(
    'Despite two weeks of rain, the reservoirs are still less than half full.',
    ['Reservoirs are still less than half full'],
    'less than half',
  ),
  cut(
    'Officials said on Friday that up to 300 homes might have to be rebuilt.',
    'Officials said on Friday that up to 300 homes might have to be rebuilt',
    'said',
    'up to 300',
    'might',
  ),
  cut(
    'The airline cancelled 140 flights, leaving thousands of passengers in airports across the country overnight without any hotel rooms.',
    [
      'Airline cancelled 140 flights',
      'Airline cancelled 140 flights, leaving thousands of passengers in airports across the country overnight without any hotel rooms',
    ],
    '140',
  ),
  // History
  cut(
    'In 1851 the first cable under the Channel was laid, and within a month brokers in London and Paris traded on the same prices.',
    [
      'In 1851 the first cable under the Channel was laid',
      'In 1851 the first cable under the Channel was laid, and within a month brokers in London and Paris traded on the same prices',
    ],
    '1851',
    'first',
  ),
  cut(
    'Her brother, who had no interest in business, sold his half of the mill to a banker from Leeds in 1790.',
    [
      'Her brother sold his half of the mill to a banker from Leeds in 1790',
      'Her brother sold his half of the mill to a banker from Leeds',
    ],
    'half',
  ),
  cut(
    'Contemporary writers, most of whom had never left the capital, described the northern roads as impassable.',
    'Contemporary writers described the northern roads as impassable',
  ),
  cut(
    'By 1900 nearly every village in the valley had a railway station, a post office and at least two inns.',
    'By 1900 nearly every village in the valley had a railway station, a post office and at least two inns',
    'nearly every',
    'at least two',
  ),
  cut(
    'The treaty, signed at dawn after eleven hours of argument, gave the islands to neither side.',
    'Treaty gave the islands to neither side',
    'neither',
  ),
  cut(
    'Having lost both harbours, the fleet withdrew to the south and never returned.',
    [
      'Fleet withdrew to the south and never returned',
      'Having lost both harbours, the fleet withdrew to the south and never returned',
    ],
    'never',
  ),
  cut(
    'Some historians, however, believe that the letter was forged in the eighteenth century.',
    'Some historians believe that the letter was forged in the eighteenth century',
    'some',
    'believe',
  ),
  // Essays
  cut(
    'In other words, we do not read maps; we read what somebody chose to leave on them.',
    ['We do not read maps; we read what somebody chose to leave on them'],
    'not',
  ),
  whole('A library is a promise that somebody will come.', 'promise'),
  cut(
    'Of course, a good question is worth more than ten answers, but only if somebody listens.',
    'A good question is worth more than ten answers, but only if somebody listens',
    'but only if',
  ),
  cut(
    'Silence, so often taken for consent, is sometimes nothing more than tiredness.',
    'Silence is sometimes nothing more than tiredness',
    'sometimes nothing more than',
  ),
  cut(
    'Most of us, if we are honest, have walked past the same statue for years without reading the name on it.',
    [
      'Most of us, if we are honest, have walked past the same statue for years without reading the name on it',
    ],
    'most',
    'if',
    'without',
  ),
  cut(
    'The difference between a habit and a rule is that a habit costs nothing to keep.',
    'Difference between a habit and a rule is that a habit costs nothing to keep',
    'between a habit and a rule',
    'nothing',
  ),
  // Business and everyday reports
  cut(
    'Sales fell from 80 to 62 units a day, yet the shop made more money than in any year before.',
    'Sales fell from 80 to 62 units a day, yet the shop made more money than in any year before',
    'from 80 to 62',
    'yet',
    'more',
    'than',
  ),
  cut(
    'It turned out that customers did not want a cheaper product, but one that lasted.',
    [
      'It turned out that customers did not want a cheaper product, but one that lasted',
      'Customers did not want a cheaper product, but one that lasted',
    ],
    'not',
    'but',
  ),
  cut(
    'The warehouse, about the size of four football fields, holds 2 million boxes and employs only 30 people.',
    'Warehouse holds 2 million boxes and employs only 30 people',
    '2 million',
    'only 30',
  ),
  cut(
    'Surprisingly, shorter meetings did not save time, since most of them had to be repeated.',
    [
      'Shorter meetings did not save time, since most of them had to be repeated',
      'Shorter meetings did not save time',
    ],
    'not',
  ),
  cut(
    'Using nothing but a pencil and a ruler, the clerk found the error that three auditors had missed.',
    [
      'Clerk found the error that three auditors had missed',
      'Using nothing but a pencil and a ruler, the clerk found the error that three auditors had missed',
    ],
    'error that three auditors had missed',
  ),
  cut(
    'On average, a visitor spends 40 seconds in front of a painting and six in front of its label.',
    ['On average, a visitor spends 40 seconds in front of a painting and six in front of its label'],
    'average',
    '40',
    'six',
  ),
  cut(
    'The second reason is that nobody outside the department can read the forms.',
    'Nobody outside the department can read the forms',
    'nobody',
    'can',
  ),
  cut(
    'In the end the project was saved by a mistake — a typing error in the budget — that nobody dared to correct.',
    [
      'In the end the project was saved by a mistake – a typing error in the budget – that nobody dared to correct',
      'Project was saved by a mistake that nobody dared to correct',
    ],
    'nobody',
  ),
  cut(
    'The struggle from above continues even where that from below has disappeared (until it reappears in yet another form).',
    'The struggle from above continues even where that from below has disappeared (until it reappears in yet another form)',
    'until',
  ),
  cut('In this process your configuration may be lost, and so may your notes, and…', [
    'In this process your configuration may be lost, and so may your notes',
    'Your configuration may be lost, and so may your notes',
  ]),
  cut('[Rayack, Op. Cit., p. 70] The workplace became more like a military organisation.', [
    'The workplace became more like a military organisation',
    'Workplace became more like a military organisation',
  ]),
  cut('[In 2017] The team removed that limit.', '[In 2017] The team removed that limit', '2017'),
]
