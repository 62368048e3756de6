/**
 * Words without which a cue is not there, each as a bit. A cue of several words is looked for
 * only where the sentence holds one of its signs.
 */

/** What each bit is a sign of: cues inside a sentence, and those that it opens with. */
export const sign = {
  weighty: 1,
  kind: 2,
  follows: 4,
  shown: 8,
  ordinal: 16,
  pointing: 32,
  general: 64,
  unnamed: 128,
  illustrating: 256,
  concluding: 512,
  number: 1024,
  /** Several words in one ("state-of-the-art", "it's"): each may be a sign of anything. */
  all: 2047,
} as const

const words: readonly (readonly [keyof typeof sign, string])[] = [
  [
    'weighty',
    'key main most important crucial essential central must fundamental fundamentally significant significantly critical core problem question answer reason aim goal matter matters show propose present introduce find demonstrate outperform outperforms improve improves novel because therefore means never only',
  ],
  [
    'kind',
    'reason reasons way ways problem problems challenge challenges advantage advantages benefit benefits step steps stage stages part parts thing things kind kinds type types form forms question questions point points development developments direction directions trend trends idea ideas force forces change changes option options route routes task tasks role roles group groups level levels layer layers lesson lessons cause causes factor factors cost costs answer answers aspect aspects principle principles property properties goal goals contribution contributions rule rules limit limits limitation limitations follow out',
  ],
  ['follows', 'follows following these listed'],
  ['shown', 'figure table fig course admittedly sure fair certainly granted'],
  [
    'ordinal',
    'first firstly to for the second secondly third thirdly fourth fourthly fifth fifthly finally lastly last',
  ],
  [
    'pointing',
    'which who whose whom this that these those such he she his her him the both neither here there one each some another others again so too all none what it even and or nor not',
  ],
  ['general', 'nobody no everyone everybody we you people some many few most all'],
  ['unnamed', 'it they its their'],
  [
    'illustrating',
    'for consider imagine suppose take think picture say figure table as see only admittedly granted of certainly to',
  ],
  ['concluding', 'in to overall all therefore thus hence as consequently the'],
  ['number', 'two three four five six seven several a some many'],
]

/** The bits of every word that is a sign, lower case. */
export const signsOf: ReadonlyMap<string, number> = bits()

function bits(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, list] of words)
    for (const word of list.split(' ')) found.set(word, (found.get(word) ?? 0) | sign[name])
  return found
}
