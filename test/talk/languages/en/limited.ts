/** Sentences whose limit, exception or counterpart stands away from the claim, or in the way of a cut. */
import { cut, type Example, whole } from './example.ts'

export const limited: readonly Example[] = [
  whole(
    'The option is a list of strings, each string will be parsed by the shell – the value must be one of the results – and each of them is checked against the type.',
    'must be one of the results',
  ),
  whole(
    'In most countries, though not in Japan, the price of land has risen faster than wages since 1990.',
    'most',
    'though not in Japan',
  ),
  whole(
    'Every household that earns less than 30,000 a year, regardless of its size, receives the full amount.',
    'every',
    'less than 30,000',
    'regardless',
  ),
  whole(
    'The museum opens from 9 to 5 on weekdays and from 10 to 4 on Sundays, closing only on Christmas Day.',
    'only on Christmas Day',
  ),
  whole(
    'The company claims that its battery lasts ten years, a figure that independent tests have not confirmed.',
    'claims',
    'not confirmed',
  ),
  whole(
    'Patients who took the drug recovered faster than those who did not, according to a small trial that has not been repeated.',
    'faster than those who did not',
  ),
  cut(
    'Copper conducts heat well, silver conducts it better, and diamond, which is not a metal at all, conducts it best.',
    'Copper conducts heat well, silver conducts it better, and diamond conducts it best',
    'diamond conducts it best',
  ),
  whole(
    'Parents were told that the school would close, that their children would be moved, and that there was nothing they could do.',
    'nothing they could do',
  ),
  whole(
    'There are two ways to cross the river: a ferry that runs twice a day and a bridge that is closed in winter.',
    'two ways',
    'ferry',
    'bridge that is closed in winter',
  ),
  cut(
    'The treaty bans the testing of nuclear weapons everywhere except underground, a gap that took thirty years to close.',
    'The treaty bans the testing of nuclear weapons everywhere except underground',
    'except underground',
  ),
  cut(
    'Even though the engine had been tested for 2,000 hours, it failed within minutes when the fuel was cold.',
    'The engine failed within minutes when the fuel was cold',
    'when the fuel was cold',
  ),
  cut(
    'The report, published last week by the audit office, says that the ministry spent almost 40 million euros on software that it never used.',
    'The report says that the ministry spent almost 40 million euros on software that it never used',
    'says',
    'almost 40 million',
    'never',
  ),
  whole('The drug is not, as the company once claimed, harmless in small doses.', 'not'),
]
