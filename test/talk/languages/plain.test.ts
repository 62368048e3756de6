/** Languages that have no file of their own. */
import { expect, it } from 'vitest'
import { plan, pointsOn, titles } from '../plan.ts'

const said = async (source: string) => {
  const { slides } = await plan(source)
  return [...titles(slides), ...slides.flatMap(pointsOn)]
}

it.each([
  ['## Resultado\n\nLa ciudad pagó el trabajo. Las inundaciones bajaron en un 40%.', 'bajaron en un 40%'],
  ['## גשם\n\nהעיר שילמה על העבודה. ההצפות פחתו ב-40%.', 'ב-40%'],
  ['## Pregunta\n\nLlovió mucho aquel año. ¿Quién paga la limpieza?', '¿Quién paga la limpieza?'],
])('keep what belongs to their last word: %s', async (source, kept) => {
  expect((await said(source)).filter((text) => text.endsWith(kept))).not.toEqual([])
})

it('lose their full stop', async () => {
  expect((await said('## Lluvia\n\nLlueve mucho. Los jardines guardan el agua।')).join('\n')).not.toMatch(
    /[.।]$/mu,
  )
})
