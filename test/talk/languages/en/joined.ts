/** Sources in brackets, words that only tie, what "i.e." and a colon explain, and verbs whose subject stands apart. */
import { cut, type Example, whole } from './example.ts'

export const joined: readonly Example[] = [
  cut(
    'We then washed the wool in rain water and also dyed it with madder.',
    'We washed the wool in rain water and also dyed it with madder',
  ),
  cut(
    'The baker therefore opened a second shop near the station.',
    'The baker opened a second shop near the station',
  ),
  whole('If the pump stops, the valve then closes.', 'If'),
  cut(
    'In order to spare the old bridge, the council sends lorries over the new road by the river.',
    'The council sends lorries over the new road by the river',
  ),
  cut(
    'Both towns have one weakness, i.e., each of them depends on a single employer.',
    'Both towns have one weakness: each of them depends on a single employer',
    'single',
  ),
  cut(
    'Please note: some older ovens, e.g. those of 1960, may lack a thermostat.',
    'some older ovens may lack a thermostat',
    'some',
    'may',
  ),
  whole('(Meyer and Lind, 1998) counted the birds of four islands.', 'four'),
  cut(
    'We show that the glaze keeps its colour, and that the clay needs no second fire.',
    'The glaze keeps its colour, and the clay needs no second fire',
    'no',
  ),
  whole(
    'In the same way as guests pay at the desk, if a child stays free of charge, the breakfast is free as well.',
    'if',
  ),
  cut(
    'The new line carries nine trains an hour through the old tunnel, see the map on page 12.',
    'The new line carries nine trains an hour through the old tunnel',
    'nine',
  ),
  whole('The list belongs to the whole village and so aims to be an organic, living record.', 'living'),
]
