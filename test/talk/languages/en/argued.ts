/** Sentences that say who found something, or where it is shown; reasons, examples, and turns behind a semicolon. */
import { cut, type Example, whole } from './example.ts'

export const argued: readonly Example[] = [
  cut(
    'Figure 3 shows that the cost of storage falls faster than the cost of the network.',
    'the cost of storage falls faster than the cost of the network',
  ),
  cut(
    'Table 2 confirms that readers remember the pictures longer than the words beside them.',
    'readers remember the pictures longer than the words beside them',
  ),
  cut(
    'Experiments on two corpora show that the smaller model needs half the memory.',
    'the smaller model needs half the memory',
    'half',
  ),
  cut(
    'Our analysis of 400 reports reveals that most fires began in the kitchen.',
    'most fires began in the kitchen',
    'most',
  ),
  whole(
    'Results on the second task suggest that the gain may come from the larger vocabulary.',
    'suggest',
    'may',
  ),
  cut(
    'It turns out that the oldest bridge in the valley carries the most traffic.',
    'the oldest bridge in the valley carries the most traffic',
    'most',
  ),
  cut(
    'The key idea is that every message carries the time at which it was sent.',
    'every message carries the time at which it was sent',
    'every',
  ),
  cut(
    'The main observation was that bees return to the same flower within an hour.',
    'bees return to the same flower within an hour',
  ),
  cut(
    'As explained in Section 4, we count each household only once.',
    'we count each household only once',
    'each',
    'only',
  ),
  cut(
    'As expected, the ferry loses money in winter and earns it back in July.',
    'the ferry loses money in winter and earns it back in July',
  ),
  cut(
    'In Section 5.2, we compare the three routes by their cost per passenger.',
    'we compare the three routes by their cost per passenger',
  ),
  cut(
    'In Table 4, we list the villages that lost their school.',
    'we list the villages that lost their school',
  ),
  cut(
    'Similar to earlier surveys, we ask each person about the week before.',
    'we ask each person about the week before',
    'each',
  ),
  whole('Similarly to the first trial, the second used no placebo.'),
  whole(
    'The harvest failed in three counties, probably due to the late frost in May and the dry June that followed.',
    'probably',
  ),
  whole(
    'The bakery closed in 2019, mainly because the lease had doubled within four years and nobody wanted to take it over.',
    'nobody',
  ),
  whole(
    'Sales of bicycles rose by 14% last year, thanks to the new paths along the river and the subsidy for commuters.',
    '14%',
  ),
  cut(
    'The orchestra has drawn a younger audience since the move owing to the cheap tickets that it sells at the door.',
    'The orchestra has drawn a younger audience since the move',
  ),
  whole(
    'The old pump fails mostly because nobody cleans the filter that keeps the sand out of its bearings.',
    'mostly',
    'nobody',
  ),
  whole(
    'The tests pass on every machine of the team; however, they fail on the build server when the clock is set to winter time.',
    'every',
  ),
  cut(
    'The museum has no room for the ships; therefore, the two largest stand in a shed outside the town.',
    'The museum has no room for the ships; the two largest stand in a shed outside the town',
  ),
  cut(
    'The city planted 4,000 trees along its avenues; in addition, it opened eleven gardens on old parking lots.',
    'The city planted 4,000 trees along its avenues; it opened eleven gardens on old parking lots',
    '4,000',
  ),
  cut(
    'The price of copper rose; nevertheless, the cable was laid within the year.',
    'The price of copper rose; the cable was laid within the year',
  ),
  whole('The committee met twice; otherwise, nothing happened.', 'twice', 'otherwise', 'nothing'),
  cut(
    'Sarcasm, commonly defined as saying the opposite of what one means, is hard to detect in writing due to its many forms.',
    'Sarcasm, commonly defined as saying the opposite of what one means, is hard to detect in writing',
  ),
  whole(
    'The method works well for long documents, possibly because they repeat the words that matter.',
    'possibly',
  ),
  cut(
    'We find that the cheaper sensor performs worse in rooms with many windows compared to the older one.',
    'the cheaper sensor performs worse in rooms with many windows compared to the older one',
    'many',
  ),
  whole(
    'We trained the model with a batch size of 64 on a single machine in the basement of the library.',
    '64',
  ),
  whole(
    'The market sells wares, e.g., slippers and lamps from the mountain villages, on every second Sunday.',
    'every',
  ),
  cut(
    'The rule could be, for example, that no one works after eight.',
    'The rule could be that no one works after eight',
    'could',
  ),
  cut(
    'The sensor reports, for instance, the temperature of the oil.',
    'The sensor reports the temperature of the oil',
  ),
  cut(
    'The new law, however, applies only to houses that were built before 1970.',
    'The new law applies only to houses that were built before 1970',
    'only',
    '1970',
  ),
  cut(
    'The library, which was built in 1911, has been closed since the flood because its cellar is still wet.',
    'The library has been closed since the flood because its cellar is still wet',
  ),
  cut(
    'The storage engine writes every change to a log, so that nothing is lost when the power fails.',
    'The storage engine writes every change to a log',
    'every',
  ),
  cut(
    'The index, as described by Chen et al. (2019), keeps only the last 30 days.',
    'The index keeps only the last 30 days',
    'only',
    '30',
  ),
  cut(
    'Glaciers in the Alps have lost half of their ice since 1850 (Haeberli, 2007), although the rate differs from valley to valley.',
    'Glaciers in the Alps have lost half of their ice since 1850, although the rate differs from valley to valley',
    'half',
    '1850,',
  ),
  cut(
    'The parser recovers from errors by skipping to the next semicolon [12].',
    'The parser recovers from errors by skipping to the next semicolon',
  ),
  cut(
    'The village council, a body of nine farmers, voted to keep the mill although it loses money every year.',
    'The village council voted to keep the mill although it loses money every year',
    'every',
  ),
  cut(
    'Having lost its only doctor, the island now flies patients to the mainland, which costs 2 million a year.',
    'Having lost its only doctor, the island now flies patients to the mainland',
    'only',
  ),
  whole(
    'The archive holds 40,000 letters, including those that the poet wrote from prison, and opens to the public in May.',
    '40,000',
    'may',
  ),
  whole('The compiler warns about the unused variable but does not remove it.', 'about', 'not'),
  whole(
    'The vaccine protects for at least six months, according to the maker, but no independent study has confirmed it.',
    'at least',
  ),
  whole('The committee met twice, published its report, and advised against the dam.', 'twice'),
  whole('She collected the samples in April, sent them to two laboratories, and received opposite answers.'),
  whole(
    'The team rewrote the scheduler in order to remove the lock that had slowed every request since the second release.',
    'every',
  ),
  cut(
    'To protect the reef, the state has banned sunscreen that contains oxybenzone, a chemical that harms corals even in small doses.',
    'To protect the reef, the state has banned sunscreen that contains oxybenzone',
  ),
  whole(
    'The tax is paid by the landlord, not by the tenant, unless the lease says otherwise.',
    'not',
    'unless',
    'otherwise',
  ),
  cut(
    'Even though the trial was small, it showed that the drug may help patients who do not respond to the usual treatment.',
    'the trial showed that the drug may help patients who do not respond to the usual treatment',
    'may',
    'not',
  ),
  cut(
    'Our results confirm that cold water cleans as well as warm water when the detergent contains enzymes.',
    'cold water cleans as well as warm water when the detergent contains enzymes',
  ),
  cut(
    'The reason is that the old boiler heats the water twice.',
    'the old boiler heats the water twice',
    'twice',
  ),
  whole(
    'In 2021 the cooperative bought the last shop in the village, a grocer with one till, and now runs it with volunteers.',
    '2021',
  ),
  cut(
    'The new timetable saves ten minutes on the line to the coast, making the detour through the hills unnecessary.',
    'The new timetable saves ten minutes on the line to the coast',
  ),
  whole('The plan fails if the dam is not finished by 2030, as the engineers have warned.', 'not', '2030,'),
  cut(
    'Wooden houses burn, but they stand longer in a fire than steel ones, because charred wood insulates the beam.',
    'Wooden houses burn, but they stand longer in a fire than steel ones',
  ),
  cut(
    'Rain fell for nine days; as a result, the river rose by four metres and closed both bridges.',
    'Rain fell for nine days; the river rose by four metres and closed both bridges',
  ),
  cut(
    'The teachers agreed to the reform; their union, however, did not.',
    'The teachers agreed to the reform; their union did not',
    'not',
  ),
  whole(
    'More than half of the plots are rented, mostly by families from the tower blocks nearby.',
    'more than',
    'half',
    'mostly',
  ),
  whole(
    'The cache is written before the database, meaning that a crash between the two may lose the last order.',
    'may',
  ),
]
