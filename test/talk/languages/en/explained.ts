/** Sentences that explain: engineering, science, how-to, policy. */
import { cut, type Example, whole } from './example.ts'

export const explained: readonly Example[] = [
  // Engineering
  cut(
    'In practice, a queue that nobody watches fills up until the first request times out.',
    'A queue that nobody watches fills up until the first request times out',
    'nobody',
    'until',
  ),
  cut(
    'The service retries each call up to three times, unless the caller has already gone away.',
    'Service retries each call up to three times, unless the caller has already gone away',
    'up to three',
    'unless',
  ),
  cut('We moved the index into memory, which cost 12 GB, and the slowest queries became ten times faster.', [
    'We moved the index into memory, and the slowest queries became ten times faster',
    'We moved the index into memory',
  ]),
  cut(
    'Note that the flag has no effect when the file is read from standard input.',
    'Flag has no effect when the file is read from standard input',
    'no',
    'when',
  ),
  cut(
    'The compiler, originally written as a weekend project, now builds more than 90% of the packages in the archive.',
    'Compiler now builds more than 90% of the packages in the archive',
    'more than 90%',
  ),
  whole('A lock that is held too long is worse than no lock.', 'too', 'than no'),
  cut(
    'Because every write goes through a single leader, the system stays consistent even if two of the five nodes fail at the same moment.',
    ['System stays consistent even if two of the five nodes fail at the same moment'],
    'even if',
    'two',
  ),
  cut(
    'To be fair, the old design was not slow; it was only hard to change.',
    ['Old design was not slow; it was only hard to change', 'Old design was not slow; only hard to change'],
    'not',
  ),
  cut(
    'The pump can run on either diesel or gas, depending on which of the two is cheaper at the time of delivery.',
    [
      'Pump can run on either diesel or gas',
      'The pump can run on either diesel or gas, depending on which of the two is cheaper at the time of delivery',
    ],
    'can',
    'either',
    'or',
  ),
  cut(
    'Steel beams, such as those used in the towers of the old bridge, lose half of their strength at 600 degrees.',
    'Steel beams lose half of their strength at 600 degrees',
    'half',
    '600',
  ),
  cut(
    'The team replaced the motor, rewired the cabin, and tested every brake before the train returned to service.',
    'Team replaced the motor, rewired the cabin, and tested every brake before the train returned to service',
    'every',
    'before',
  ),
  cut(
    'The valve opens only when the pressure exceeds 8 bar, so that the tank cannot burst.',
    [
      'Valve opens only when the pressure exceeds 8 bar',
      'Valve opens only when the pressure exceeds 8 bar, so that the tank cannot burst',
    ],
    'only when',
    '8 bar',
  ),
  // Science
  cut(
    'In a study of 1,900 nurses, those who worked at night were roughly twice as likely to report back pain.',
    'In a study of 1,900 nurses, those who worked at night were roughly twice as likely to report back pain',
    'roughly twice as likely',
  ),
  cut(
    'Although the drug lowered blood pressure in mice, it had no measurable effect in humans.',
    'Drug had no measurable effect in humans',
    'no',
  ),
  cut(
    'Our results suggest that the effect may disappear once the soil is dry.',
    'Our results suggest that the effect may disappear once the soil is dry',
    'may',
    'once',
  ),
  cut(
    'The bacterium, a close relative of the one that causes plague, survives in cold water for at least six months.',
    'Bacterium survives in cold water for at least six months',
    'at least six',
  ),
  cut('It is well known that light slows down in glass, and this slowing bends it.', [
    'Light slows down in glass, and this slowing bends it',
  ]),
  cut(
    'Contrary to what many textbooks say, glass does not flow at room temperature.',
    [
      'Glass does not flow at room temperature',
      'Contrary to what many textbooks say, glass does not flow at room temperature',
    ],
    'not',
  ),
  cut(
    'Each cell copies its DNA before it divides, correcting nearly all of the errors that occur along the way.',
    [
      'Each cell copies its DNA before it divides',
      'Each cell copies its DNA before it divides, correcting nearly all of the errors that occur along the way',
      'Each cell copies its DNA before it divides, correcting nearly all of the errors',
    ],
    'each',
    'before',
  ),
  cut(
    'The reaction takes place between 300 and 350 degrees, provided that no water is present.',
    'Reaction takes place between 300 and 350 degrees, provided that no water is present',
    'between 300 and 350',
    'provided',
    'no',
  ),
  cut(
    'We trained the network on 40,000 images (half of them drawn by hand) and tested it on photographs.',
    'We trained the network on 40,000 images and tested it on photographs',
    '40,000',
  ),
  cut(
    'Not only does the new lens weigh less, but it also gathers more light.',
    'Not only does the new lens weigh less, but it also gathers more light',
    'not only',
    'but',
  ),
  cut(
    'Few birds sing at noon, and almost none sing in the rain.',
    ['Few birds sing at noon, and almost none sing in the rain'],
    'few',
  ),
  cut(
    'As shown in Figure 3, the error falls from 12% to 5% when the second filter is added.',
    'Error falls from 12% to 5% when the second filter is added',
    'from 12% to 5%',
    'when',
  ),
  // How-to
  cut(
    'Before you start, make sure that the power is off and that nobody can switch it on.',
    'Before you start, make sure that the power is off and that nobody can switch it on',
    'before',
    'nobody',
  ),
  cut(
    'If the dough sticks to your hands, add flour, one spoon at a time, until it comes off.',
    [
      'If the dough sticks to your hands, add flour, one spoon at a time, until it comes off',
      'If the dough sticks to your hands, add flour until it comes off',
    ],
    'if',
    'until',
  ),
  cut(
    'Then rinse the brushes in warm water, never in hot, and hang them up to dry.',
    'Rinse the brushes in warm water, never in hot, and hang them up to dry',
    'never in hot',
  ),
  cut(
    'Please note that deleted notes cannot be restored after thirty days.',
    'Deleted notes cannot be restored after thirty days',
    'cannot',
    'after thirty',
  ),
  cut(
    'Choose a short name, write it down, and tell nobody else.',
    'Choose a short name, write it down, and tell nobody else',
    'nobody',
  ),
  cut(
    'For example, a gardener with heavy clay can plant in autumn, whereas one with sand should wait for spring.',
    ['A gardener with heavy clay can plant in autumn, whereas one with sand should wait for spring'],
    'can',
    'whereas',
    'should',
  ),
  // Policy
  cut(
    'Schools with fewer than 60 pupils, most of them in mountain districts, would lose their own head teacher under the plan.',
    'Schools with fewer than 60 pupils would lose their own head teacher under the plan',
    'fewer than 60',
    'would',
  ),
  cut(
    'A landlord must give notice in writing at least three months in advance, except where the tenant has agreed to a shorter term.',
    'A landlord must give notice in writing at least three months in advance, except where the tenant has agreed to a shorter term',
    'must',
    'at least three',
    'except',
  ),
  cut(
    'In addition, the agency should publish every contract worth over 10,000 euros, because secrecy costs more than paper.',
    [
      'Agency should publish every contract worth over 10,000 euros',
      'Agency should publish every contract worth over 10,000 euros, because secrecy costs more than paper',
    ],
    'should',
    'every',
    'over 10,000',
  ),
  cut(
    'The committee recommends that fees be frozen for two years and that the fund be audited by somebody from outside.',
    [
      'Committee recommends that fees be frozen for two years and that the fund be audited by somebody from outside',
      'Committee recommends that fees be frozen for two years',
    ],
    'recommends',
    'two',
  ),
  cut(
    'Only citizens who have lived abroad for less than fifteen years may vote by post.',
    'Only citizens who have lived abroad for less than fifteen years may vote by post',
    'only',
    'less than fifteen',
    'may',
  ),
  cut(
    'While the ban has cut plastic waste by a third, it has not reduced the number of bags sold.',
    [
      'Ban has not reduced the number of bags sold',
      'While the ban has cut plastic waste by a third, it has not reduced the number of bags sold',
    ],
    'not',
  ),
  cut(
    'The law applies to both public and private employers, including those that have no office in the country.',
    [
      'Law applies to both public and private employers',
      'Law applies to both public and private employers, including those that have no office in the country',
    ],
    'both',
    'and',
  ),
  cut('Tags, embeddings, and morphology are taken from earlier work, trained on the same data.', [
    'Tags, embeddings, and morphology are taken from earlier work',
    'Tags, embeddings, and morphology are taken from earlier work, trained on the same data',
  ]),
  cut(
    'The oven, baked in clay, and the pot are cheap to make, washed by hand or not.',
    [
      'The oven and the pot are cheap to make',
      'The oven, baked in clay, and the pot are cheap to make, washed by hand or not',
      'The oven, baked in clay, and the pot are cheap to make',
      'The oven and the pot are cheap to make, washed by hand or not',
    ],
    'cheap',
  ),
]
