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
]
