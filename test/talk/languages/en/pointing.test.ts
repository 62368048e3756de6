import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/talk/languages/en/index.ts'

const stanceOf = (sentence: string) => english.read(sentence).stance

describe('a noun that was told before', () => {
  it.each([
    'In 2017 the Transformer removed that limit.',
    'Two later engines rely on this principle.',
    'The mayor has often defended such schemes in public.',
    'This bridge closed in 1950.',
    'This policy was unpopular.',
    'Most were lost when their keepers died.',
    'Scotland did so in 2014.',
    'In this case the owner could stop the soldiers.',
    'If that happens, the pump stops.',
    'The crowd was right about those.',
    'The best sentence would be hers.',
    'In our case not one of the three was true.',
    'The difference between the two is small.',
    'Some of those cells make a poison.',
  ])('makes it lean: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(true)
  })

  it.each([
    'The results show that models forget.',
    'Whoever breaks a glass pays for that glass.',
    'The museum owns those parts of the city wall.',
    'The mill stopped that year.',
    'A colony that loses its queen survives this loss for weeks.',
    'The committee welcomes this report.',
    'The survey asked those who cook every day.',
    'The committee shows that models forget.',
    'Most people cook at home.',
    'The tram and the bus differ in the two hours after midnight.',
    'One of the three bridges closed.',
  ])('or does not: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(false)
  })
})

describe('a text that speaks of itself', () => {
  it.each([
    'This policy applies to all employees.',
    'This policy will be reviewed after twelve months.',
    'This report says what happened.',
    'This package reads files of any size.',
    'This leaflet was written for patients.',
  ])('leans on nothing: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(false)
  })
})

describe('a pronoun that nothing in its sentence can be meant by', () => {
  it.each([
    'It was perhaps the first structure to be advertised.',
    'It is given to people whose blood clots.',
    'It is not so for income tax.',
    'In 1934 it was closed to vehicles.',
    'In May they must be checked every week.',
    'Since they began, they have lost once.',
    'The tool notices and stops, yet it cannot prevent it.',
    'Goalkeepers hate it.',
    'At nineteen she ran the counter.',
    'I held the lamp for two years and then one day he gave me the key.',
    'Thomas Pritchard, an architect from Shrewsbury, proposed to make it of cast iron.',
    'Nothing is lost, but it is slow.',
    'In Scotland it was 75 per cent against 54.',
    'For answering, it should look things up.',
  ])('makes it lean: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(true)
  })

  it.each([
    'It is hard to learn a language.',
    'It is not clear what kind of break helps.',
    'It would be a mistake to read too much into the table.',
    'It rains on most days.',
    'When it was built, the bridge was the longest.',
    'An employee who prefers the office keeps their desk.',
    'Put a flat bowl with stones in it beside the hives.',
    'If a colony finds no water, it visits the neighbours.',
    'Antibiotics attack the walls of bacteria, and viruses have none of them.',
    'The council closed the bridge because it was old.',
    'The city sells its trams.',
    'The new clerk said that he would ring the bell.',
    'A woman sold the house in which she was born.',
  ])('is none: %s', (sentence) => {
    expect(stanceOf(sentence).leans).toBe(false)
  })
})

describe('a sentence under the one before it', () => {
  const takesUp = (sentence: string, before: string) => english.read(sentence).takesUp(before)

  it.each([
    ['It costs nothing.', 'The walk is short'],
    ['They shaped the city.', 'Iron and coal crossed the river'],
    ['They clump the invaders together.', 'Antibodies stick to the antigen'],
    ['Its roof leaks.', 'The mill is old'],
    ['He had promised to build the bridge.', 'Abraham Darby took over'],
    ['Through this hole the owner stops the clock.', 'The door has a small hole'],
    ['These rules apply everywhere.', 'Each office has a rule of its own'],
    ['In 1934 it was closed to vehicles.', 'The bridge carried trams'],
  ])('%s is told of: %s', (sentence, before) => {
    expect(takesUp(sentence, before)).toBe(true)
  })

  it.each([
    ['It costs nothing.', 'The walks are short'],
    ['It costs nothing.', 'The size of the effect is modest'],
    ['They shaped the city.', 'The river was full of coal'],
    ['It keeps it from growing.', 'The tablet slows the blood'],
    ['That limit was removed.', 'Networks read one word after another'],
    ['This loses data.', 'The server restarts'],
    ['Cold kitchens are.', 'The walk is short'],
  ])('%s is not told of: %s', (sentence, before) => {
    expect(takesUp(sentence, before)).toBe(false)
  })
})
