/** Points that sounded wrong when they were read aloud: verbs taken for nouns, halves of conditions, words that only count. */
import { cut, type Example, whole } from './example.ts'

export const heard: readonly Example[] = [
  whole(
    'Hunger was so common that a bitter song spoke of the harvest as "ten loaves a year and all the rain you can drink".',
    'so',
    'spoke',
  ),
  whole(
    'A colony needs up to half a litre a day in summer, and if it finds none, it will visit the pool of the neighbours.',
    'up to half a litre',
    'if',
    'it will visit',
  ),
  whole('The second engineer was called early, and nobody was blamed.', 'second engineer', 'nobody'),
  cut('The second reason is that the roads are bad.', 'The roads are bad'),
  cut('The first step is to ask the owner.', 'Ask the owner'),
  cut(
    'The second option is to keep a small list on the phone and to send it home at night.',
    'To keep a small list on the phone and to send it home at night',
    'to keep',
    'to send',
  ),
  whole('The second visitor was a woman from the north.', 'second visitor'),
  whole('The roads are the reason why the villagers dine, by the clock, so late.', 'so late'),
  // Findings stay, and what says which of them.
  whole(
    'The cache hit rate rose from 62% to 91%, and the load on the database at peak hours fell by more than half.',
    'from 62% to 91%',
    'by more than half',
  ),
  whole(
    'We counted 412 short corners in which the second pass went backwards, and not one of them produced a shot within fifteen seconds.',
    'in which the second pass went backwards',
    'not one',
  ),
  cut(
    'In 2001 a team of engineers built half of the bridge at a scale of one to two with those methods, and it worked.',
    [
      'In 2001 a team of engineers built half of the bridge at a scale of one to two with those methods',
      'In 2001 a team of engineers built half of the bridge at a scale of one to two with those methods, and it worked',
    ],
    'half',
    'at a scale of one to two',
  ),
  cut(
    'The new boiler runs on wood from the town forest, cutting the cost of heating by about 40%.',
    ['The new boiler runs on wood from the town forest, cutting the cost of heating by about 40%'],
    'by about 40%',
  ),
  whole('For measles it is 95%, for polio about 80%.', 'For measles', 'for polio'),
  whole('Each visit records the variety, its story, and how it is grown.', 'and how it is grown'),
  whole('It is often said that the number is prime.', 'often said'),
  cut(
    'Last week we saw that white blood cells attack anything that does not belong to the body.',
    'white blood cells attack anything that does not belong to the body',
    'not',
  ),
  whole(
    'Every workshop in the city could build, from memory, one of the most complicated machines of its time.',
    'one of the most complicated machines',
  ),
  // What nobody misses: who somebody is, what happens by the way, the words that lead to a claim.
  cut(
    'A keeper who served on the island for years photographed the western landing of the supply boat in all weathers and seasons.',
    'A keeper photographed the western landing of the supply boat in all weathers and seasons',
  ),
  whole(
    'The keeper who served on the island for four years photographed the western landing of the supply boat in all weathers and seasons.',
    'who served',
  ),
  cut(
    'If the file has a single line of 2 GB, which happens with some exports, memory grows again, because a line is kept until it is complete.',
    'If the file has a single line of 2 GB, memory grows again',
    'If',
    'a single line',
  ),
  cut(
    'My point is that the plan should follow the work, and that whoever decides should sit in it for a month first.',
    'The plan should follow the work, and whoever decides should sit in it for a month first',
    'should',
  ),
  whole('Take your tablets once a day, at the same time, with a glass of water.', 'at the same time'),
  // The last of several members is one of them.
  whole(
    'The keepers visit every garden, take seed, and record how each plant is grown in the valley and what it is good for.',
    'take seed',
    'and record',
  ),
  whole(
    'A sender has all of the file at the start, a receiver wants to have it at the end, and a carrier is any host in between.',
    'a sender',
    'a receiver',
    'and a carrier',
  ),
  whole(
    'Each variety is held by at least five people, at least two hundred borrowers have returned seed, and the fees pay for the work.',
    'at least five',
    'at least two hundred',
    'and the fees',
  ),
  // A second claim is no spare word.
  whole(
    'The crust goes soft because the filling is wet, and the filling turns grainy because eggs curdle.',
    'the crust',
    'and the filling',
  ),
  // What stands before the claim says nothing without it.
  whole("If you've used a tool, say so in a footnote.", 'if', 'say so'),
  whole(
    'Between 18,000 and 30,000 for a house, of which the state pays a third, depending on your income and on what you replace.',
    'of which',
    'depending',
  ),
  cut('The meeting, which was public, closed at 10.20 p.m.', [
    'The meeting closed at 10.20 p.m.',
    'The meeting, which was public, closed at 10.20 p.m.',
  ]),
  whole('Then came the railway.', 'then'),
  // Whom it concerns, and what it is called.
  cut(
    'For the remaining 39 percent, some 5,300 people, the picture is different.',
    [
      'For the remaining 39 percent, some 5,300 people, the picture is different',
      'For the remaining 39 percent, the picture is different',
    ],
    'remaining 39',
  ),
  whole('A patch would last, according to the builder, “two winters if you are nice to it”.', 'two winters'),
  // Three subjects of one verb, and two conditions of one command.
  cut(
    'Splitting a bill, tax and conversion still need rounding, but the place where it happens becomes visible.',
    [
      'Splitting a bill, tax and conversion still need rounding, but the place where it happens becomes visible',
    ],
    'splitting a bill',
    'but',
  ),
  whole(
    'Look for files outside of the data folder that belong to the user harbour and are newer than your last upgrade.',
    'newer',
  ),
  cut(
    'Logs are kept for a year, so that the next time we are asked whether anybody used a hole, we can say more than that we do not know.',
    ['Logs are kept for a year'],
    'logs',
  ),
  cut('And yet the bus does not come any sooner.', ['The bus does not come any sooner'], 'not'),
  // A purpose and its claim in one, both sides of a count, all that somebody said.
  cut(
    'To get at the crab they had to put a single arm through a tube, and choose left or right at a fork by looking, since the arm could neither taste nor feel the prey on the way.',
    [
      'To get at the crab they had to put a single arm through a tube, and choose left or right at a fork by looking',
      'To get at the crab they had to put a single arm through a tube, and choose left or right at a fork by looking, since the arm could neither taste nor feel the prey on the way',
    ],
    'to put a single arm',
  ),
  cut(
    'In 2014 a student counted nine species of wild bee on the lawn in a week of good weather; in 2022 another found fifty-three.',
    [
      'In 2014 a student counted nine species of wild bee on the lawn in a week of good weather; in 2022 another found fifty-three',
      'In 2014 a student counted nine species of wild bee on the lawn; in 2022 another found fifty-three',
    ],
    'nine',
    'fifty-three',
  ),
  whole(
    'The owner of the bakery said that she had lived through the water main in 2009 and would not survive another eighteen months of fence.',
    'not survive',
  ),
  whole('Running the tests, Ann and Bob found a fault.', 'Ann and Bob'),
]
