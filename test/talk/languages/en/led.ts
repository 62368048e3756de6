/** Sentences in which a clause leads up to a claim that comes late, or a subject is long. */
import { cut, type Example, whole } from './example.ts'

export const led: readonly Example[] = [
  cut(
    'However, the check compared the dates of issue, and since the second run started after midnight, where the clock of the job lives, every invoice looked as if it belonged to May.',
    [
      'The check compared the dates of issue, and since the second run started after midnight, every invoice looked as if it belonged to May',
      'The check compared the dates of issue, and since the second run started after midnight, where the clock of the job lives, every invoice looked as if it belonged to May',
    ],
    'since',
    'every',
  ),
  whole(
    'This article calls a photograph a file format, but for a painter, it might be considered an application format.',
    'but',
    'might',
  ),
  whole(
    'In the year after the shop at the corner closed, the parish council stopped meeting for want of members.',
  ),
  whole(
    'While, with the success of the revolution, the movement was overshadowed in many countries, this situation has been changing.',
  ),
  whole(
    'If she had to pass on one sentence to all of them, it would be this: look at the morning before you look at the evening.',
  ),
  whole(
    'It makes little difference whether a market is ruled by six large firms rather than, say, four.',
    'rather than',
  ),
  whole('In this section of the handbook we look at the conflict between the two wings of the party.'),
  whole(
    'Reports of faults, analysis, proposed repairs as well as the plans for the release all happen on the mailing list.',
    'all',
  ),
  cut(
    'Firms whose aim is to maximise their profits in order to grow will happily exploit whoever and whatever they can to do so.',
    [
      'Firms whose aim is to maximise their profits in order to grow will happily exploit whoever and whatever they can',
      'Firms whose aim is to maximise their profits in order to grow will happily exploit whoever and whatever they can to do so',
    ],
  ),
]
