import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/talk/languages/en/index.ts'

const stanceOf = (sentence: string) => english.read(sentence).stance

describe('a sentence that leans on another', () => {
  it.each([
    'Cold kitchens are.',
    'By the sun they don’t.',
    'Revolution is not.',
    'The left lane may.',
    'The signature field would need one.',
    'We missed the last one.',
    'There is no right to one.',
    'since every number is a product of primes.',
    'where the sum runs over all edges.',
    'We were told that it was safe.',
    'Because most of us live at home, go to school, and know the place.',
    'Because it is cheap.',
    'There is a third, and coaches talk about it less.',
    'Never heat one above 260 degrees.',
    'Last year we met somebody who wasn’t.',
    'Mine is a steel rule.',
    'We do not know.',
    'One has to be made to.',
    'I found my profession that way.',
    'American law says so expressly.',
    'In 2021 the court put an end to this for all new contracts.',
    'The second would cost nothing.',
    'The one has an object.',
    'Perhaps that is all that can be learned here.',
    'Run it again.',
    'And one that he meant.',
    'The lesson is simple.',
    'The argument has a limit.',
    'There is a catch.',
    'One thing is certain.',
    'The suckers deserve a word of their own.',
    'For details, see section 4.',
    'More information is on the website.',
    '[Capitalism and Freedom, p. 8 and p. 10]',
    '(This section draws on several books.)',
    'I think that is the wrong question.',
    'Compare that with small firms in general.',
    'Let me start with a question.',
    'But notice what the number means.',
    'Simply because it was cheap.',
    'There is a second reason, which we did not foresee.',
  ])('%s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(true)
  })

  it.each([
    'The first bridge was better than it is.',
    'Nobody ran as fast as she could.',
    'Whoever breaks a glass pays for one.',
    'Of the two maps a traveller needs one.',
    'Renaming looks trivial, and it isn’t.',
    'npm installs the packages.',
    'Two ferries run on Sundays, the others do not.',
    'A kitchen needs one of these pans.',
    'Ruth was kinder than anybody who is.',
    'Mines close early.',
    'And where the offeree asked for silence to be taken as a yes, silence binds.',
    'The lesson is that notes must have dates.',
    'The argument has a long history.',
    'See a doctor if it lasts for more than a day.',
    'And we threw out sixteen of the nineteen steps.',
    'The one has an object, the other has none.',
    'The sign says so that drivers slow down.',
    'Engineers know what drivers ask.',
    'What a village loses is a place where people meet without having arranged to.',
    'I think that bridges need care.',
    'See whether it snows, because then the road is closed.',
  ])('not: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(false)
  })
})

describe('a sentence that leads to a block', () => {
  it.each([
    'The length of a path is given by',
    'The distances are updated by the rule',
    'One shows by induction that',
    'Dividing both sides by two, we obtain',
    'For every edge we have,',
    'The expected cost then becomes',
  ])('%s', (sentence) => {
    expect(stanceOf(sentence).announces).toBe(true)
  })

  it.each([
    'The inventor of what we live by.',
    'The new index speeds up writes',
    'Apps to live with',
    'Three maps that we have',
    'The committee has a rule',
  ])('not: %s', (sentence) => {
    expect(stanceOf(sentence).announces).toBe(false)
  })
})

describe('an aside, which titles nothing', () => {
  it.each([
    'Only six of the days were rainy.',
    'Only 4 out of ten stayed.',
    'One study isn’t the whole truth, of course.',
    'Admittedly, the sample was small.',
    'We are told that the young are not ready.',
    'My opponents say that consent is needed.',
    'I beg to propose.',
  ])('%s', (sentence) => {
    expect(stanceOf(sentence).illustrates).toBe(true)
  })

  it.each(['Only the ferry runs at night.', 'The course was closed to the public.'])(
    'not: %s',
    (sentence) => {
      expect(stanceOf(sentence).illustrates).toBe(false)
    },
  )
})

it.each(['"Antibiotics help against viruses."', '“It is better to catch it.”'])(
  'words of somebody else stand above what is said of them: %s',
  (sentence) => {
    expect(stanceOf(sentence).asks).toBe(true)
  },
)

describe('a sentence without a verb', () => {
  it.each(['Kettles, prams, a trombone.', 'Louder than a fridge, quieter than a dishwasher.', 'Not one.'])(
    '%s',
    (sentence) => {
      expect(english.read(sentence).verbless).toBe(true)
    },
  )

  it.each([
    'Rub 125 g of butter into the flour.',
    'Write to us.',
    'Prams break.',
    'Nothing beats a new pan.',
  ])('not: %s', (sentence) => {
    expect(english.read(sentence).verbless).toBe(false)
  })
})

describe('cases of one claim', () => {
  it.each([
    ['Stop if it rains, if it snows, or if it is dark.', true],
    ['It would pay if the storm did it, if it had been reported, and if the gutters were clean.', true],
    ['Stop if it rains, or if it snows.', false],
    ['If it rains, stop, if it snows, go on.', false],
    ['Stop when it rains, if it snows, and because it is dark.', false],
  ])('%s: %s', (sentence, lists) => {
    expect(english.read(sentence).listsCases).toBe(lists)
  })
})

describe('a moment of a story', () => {
  it.each([
    'In February I talked to a sleep doctor, expecting a chart with stickers.',
    'I had prepared speeches.',
    'Half past eight, I said.',
    'We talked for a whole evening about the patch.',
    'A reviewer asked whether the check was still there.',
    '“We are not talking about comfort,” says Dorota Wilk, who cleans on the 31st floor.',
  ])('%s', (sentence) => {
    expect(stanceOf(sentence).tells).toBe(true)
  })

  it.each([
    'I found that one review paid off.',
    'I was wrong.',
    'What I got was an itch.',
    'We trained a model on letters.',
    'The survey asked those who cook every day.',
    'I think that the patch is a mistake.',
    '“Urgent” in a subject line means that it is not.',
  ])('not: %s', (sentence) => {
    expect(stanceOf(sentence).tells).toBe(false)
  })
})

describe('what others say, or what is granted', () => {
  it.each([
    'The cliché of the night bus is a crowd of students singing on a Saturday.',
    'Some of you will say that a user with upload rights is already trusted.',
    'Of course it can be objected that only those praise waiting who are not made to wait.',
    'It would be easy to turn this into advice.',
    'We are sorry.',
    'We have, after all, only one tongue.',
    'I don’t want to found a religion.',
    'I’m told that this comparison is unfair.',
    'There is a temptation to conclude that an octopus is nine animals.',
    'You may think that the roof can wait.',
  ])('is no claim of the text: %s', (sentence) => {
    expect(stanceOf(sentence).illustrates).toBe(true)
  })

  it.each([
    'You may feel dizzy after the first dose.',
    'The answer is a shorter night.',
    'The story has a second author.',
  ])('not: %s', (sentence) => {
    expect(stanceOf(sentence).illustrates).toBe(false)
  })
})

describe('what is commonly believed', () => {
  it.each([
    'Most people, when asked, say that the sky reflects the sea.',
    'The myth of the lone inventor is as old as the patent.',
    'It was long assumed that the lake had no outlet.',
  ])('is only supposed: %s', (sentence) => {
    expect(stanceOf(sentence).supposes).toBe(true)
  })

  it.each(['Most people cook at home.', 'It was decided that the lake needs an outlet.'])(
    'not: %s',
    (sentence) => {
      expect(stanceOf(sentence).supposes).toBe(false)
    },
  )
})

describe('what tells its hearer to do something', () => {
  it.each(['Start with the elephant.', 'If it fails, run it again.', 'Watch where the runs begin.'])(
    '%s',
    (sentence) => {
      expect(english.read(sentence).commands).toBe(true)
    },
  )

  it.each([
    'Work is fun.',
    'Do not rely on a firewall.',
    'Start times vary.',
    'The elephant starts the tour.',
  ])('not: %s', (sentence) => {
    expect(english.read(sentence).commands).toBe(false)
  })
})

describe('what a sentence speaks of', () => {
  it('is no question inside it', () => {
    expect(english.read('Notice how strange the case is.').subject).toBeUndefined()
    expect(english.read('The reward model was trained on letters.').subject).toBeDefined()
  })
})

describe('how things stood before', () => {
  it.each(['Previously, every upload was kept for a year.', 'The index used to be built at night.'])(
    'only sets out: %s',
    (sentence) => {
      expect(english.read(sentence).sets).toBe(true)
    },
  )

  it('is not what something is used for', () => {
    expect(english.read('The index is used to find pages.').sets).toBe(false)
  })
})
