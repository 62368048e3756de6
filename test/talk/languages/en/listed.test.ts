import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/talk/languages/en/index.ts'
import { plan, pointsOn, titles } from '../../plan.ts'
import { broken } from '../../promises/index.ts'

function rowOf(text: string): { lead: string; members: string[] } | undefined {
  const { row } = english.read(text)
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return row?.lead && { lead: said(row.lead), members: row.members.map(said) }
}

describe('members behind a colon', () => {
  it.each([
    [
      'There were three causes: the load was high, the cache was cold, and nobody watched the queue.',
      'There were three causes',
      ['the load was high', 'the cache was cold', 'nobody watched the queue'],
    ],
    [
      'Research falls into two groups: models of words and models of sounds.',
      'Research falls into two groups',
      ['models of words', 'models of sounds'],
    ],
    [
      'The council agreed on this: no cars before nine; two places for each shop; and a tram every ten minutes.',
      'The council agreed on this',
      ['no cars before nine', 'two places for each shop', 'a tram every ten minutes'],
    ],
    [
      'The input has three parts: (1) the text, (2) its labels, and (3) the label that is asked for.',
      'The input has three parts',
      ['the text', 'its labels', 'the label that is asked for'],
    ],
  ])('%s', (text, lead, members) => {
    expect(rowOf(text)).toEqual({ lead, members })
  })

  it.each([
    ['as many as are announced', 'It has three parts: a head and a tail.'],
    ['no number, and commas', 'We took what was there: a rope, a lamp and a map.'],
    ['a bound', 'It needs at least two things: time and money.'],
    ['a measure', 'It took three years: two for the plan and one for the wall.'],
    ['what goes on', 'There are two ways: you wait, which costs a day.'],
    ['a turn', 'There are two ways: you wait, but nobody knows how long.'],
    ['unlike members', 'We use two sets: the first is from a shop, containing prices.'],
    ['some with numbers', 'Two things were seen: (1) the shares of cars, bikes are close to them.'],
  ])('are none without %s', (_, text) => {
    expect(rowOf(text)).toBeUndefined()
  })

  it('are the points of a slide that what announces them titles', async () => {
    const planned = await plan(
      '# Outage\n\n## Causes\n\nThere were three causes: the load was high, the cache was cold, and nobody watched the queue. They were found in a week.\n',
    )
    const [, slide] = planned.slides
    expect(titles(planned.slides)).toContain('There were three causes')
    expect(slide && pointsOn(slide)).toEqual([
      'The load was high',
      'The cache was cold',
      'Nobody watched the queue',
    ])
    expect(broken(planned)).toEqual([])
  })
})
