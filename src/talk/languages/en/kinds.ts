/** What an English clause can be to the rest of its sentence. */
export type ClauseKind =
  | 'opener' // However, / In other words,
  | 'frame' // According to …, / For a team that …,
  | 'condition' // If …, / Only when …
  | 'scope' // In 2017, / At night,
  | 'concession' // Although …,
  | 'cause' // Because …,
  | 'purpose' // To restore a backup,
  | 'manner' // Using X, / Founded in 1832,
  | 'contrast' // but …, except …
  | 'relative' // which …,
  | 'aside' // , taken in March, / , a village in Kent,
  | 'example' // such as …
  | 'result' // so that …, making …
  | 'adjunct' // , with …
  | 'more' // and …, ; …: goes on
  | 'main'
