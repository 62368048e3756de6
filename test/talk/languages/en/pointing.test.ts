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
