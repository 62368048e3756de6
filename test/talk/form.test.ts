/** Points of one slide take one form: all with what they speak of, or all without it. */
import { describe, expect, it } from 'vitest'
import { plan, pointsOn } from './plan.ts'

async function points(article: string): Promise<string[]> {
  return (await plan(article)).slides.flatMap(pointsOn)
}

describe('what points speak of, in English', () => {
  it('falls in all points where the heading names it', async () => {
    const said = await points(
      '# Builds\n\n## Lock files\n\nA lock file records the exact version of every dependency.\n\nThe lock file makes two installs give the same tree.',
    )
    expect(said).toEqual([
      'Records the exact version of every dependency',
      'Makes two installs give the same tree',
    ])
  })

  it('stays in all points where one speaks of something else', async () => {
    const said = await points(
      '# Builds\n\n## Lock files\n\nA lock file records the exact version of every dependency.\n\nTwo installs give the same tree on every machine.',
    )
    expect(said).toEqual([
      'A lock file records the exact version of every dependency',
      'Two installs give the same tree on every machine',
    ])
  })

  it('stays before what would read as an order', async () => {
    const said = await points(
      '# Builds\n\n## Lock files\n\nLock files record the exact version of every dependency.',
    )
    expect(said).toEqual(['Lock files record the exact version of every dependency'])
  })
})

describe('what points speak of, in Chinese', () => {
  it('falls in all points where the heading names it', async () => {
    const said = await points(
      '# 城市\n\n## 雨水花园\n\n雨水花园能够留住大部分径流。\n\n雨水花园可以补充地下水的储量。',
    )
    expect(said).toEqual(['能够留住大部分径流', '可以补充地下水的储量'])
  })

  it('stays in all points where one speaks of something else', async () => {
    const said = await points(
      '# 城市\n\n## 雨水花园\n\n雨水花园能够留住大部分径流。\n\n土壤和根系滤去水里的悬浮物。',
    )
    expect(said).toEqual(['雨水花园能够留住大部分径流', '土壤和根系滤去水里的悬浮物'])
  })

  it('a pronoun does not come back', async () => {
    const said = await points(
      '# 城市\n\n## 雨水花园\n\n其次，它削减了城市的洪峰。\n\n土壤和根系滤去水里的悬浮物。',
    )
    expect(said).toEqual(['削减了城市的洪峰', '土壤和根系滤去水里的悬浮物'])
  })
})
