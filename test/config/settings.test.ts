import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/config/nearest.ts'
import {
  checkSetting,
  isSettingName,
  options,
  resolveSettings,
  settingNames,
  type SettingName,
} from '../../src/config/settings.ts'

describe('resolveSettings', () => {
  it('fills in defaults and is frozen', () => {
    const settings = resolveSettings()
    expect(Object.keys(settings).sort()).toEqual([...settingNames].sort())
    expect(Object.isFrozen(settings)).toBe(true)
    expect(settings).toMatchObject({
      theme: 'paper',
      density: 'normal',
      agenda: true,
      slides: 'auto',
      author: [],
    })
  })

  it('lets flags win over front matter, unless they say nothing', () => {
    const settings = resolveSettings({ minutes: 20, title: 'A' }, { minutes: 5, title: undefined })
    expect(settings).toMatchObject({ minutes: 5, title: 'A' })
  })
})

describe('checkSetting', () => {
  it.each<[SettingName, unknown, unknown]>([
    ['title', ' A ', 'A'],
    ['title', 2024, '2024'],
    ['author', 'A', ['A']],
    ['author', ['A', { name: 'B', affiliation: 'C' }], ['A', 'B']],
    ['author', { name: 'B' }, ['B']],
    ['minutes', 0.5, 0.5],
    ['lang', 'zh-Hans-CN', 'zh-Hans-CN'],
    ['agenda', 'Heute', 'Heute'],
    ['agenda', false, false],
    ['footer', 'x', 'x'],
    ['aspect', '4:3', '4:3'],
    ['paper', 'letter', 'letter'],
    ['accent', '#a3262a', '#a3262a'],
  ])('takes %s: %j', (name, value, meaning) => {
    expect(checkSetting(name, value)).toEqual({ input: { [name]: meaning } })
  })

  it.each<[SettingName, unknown]>([
    ['title', ''],
    ['title', []],
    ['author', []],
    ['author', ['']],
    ['minutes', 0],
    ['minutes', -1],
    ['minutes', Infinity],
    ['minutes', '20'],
    ['lang', 'english'],
    ['lang', 'x'],
    ['theme', 'nothing'],
    ['density', 2],
    ['fragments', 'yes'],
    ['aspect', '3:2'],
    ['paper', 'a5'],
    ['agenda', []],
    ['slides', true],
    ['accent', 'red'],
    ['rate', 0],
  ])('refuses %s: %j in words that say what it must be', (name, value) => {
    const checked = checkSetting(name, value)
    expect(checked).toMatchObject({ what: expect.stringContaining(options[name].expects) as string })
    expect(JSON.stringify(checked)).not.toMatch(/Invalid|Expected|received|never/)
  })

  it('suggests the nearest choice', () => {
    expect(checkSetting('theme', 'papr')).toMatchObject({ toDo: 'Did you mean `paper`?' })
    expect(checkSetting('density', 'hgih')).toMatchObject({ toDo: 'Did you mean `high`?' })
  })

  it('shows an example that works', () => {
    for (const name of settingNames) {
      expect(options[name].help).not.toBe('')
      expect(isSettingName(name)).toBe(true)
    }
    expect(isSettingName('toString')).toBe(false)
  })
})

describe('nearest', () => {
  it.each([
    ['minuts', 'minutes'],
    ['Titel', 'title'],
    ['auther', 'author'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, settingNames)).toBe(expected)
  })
})
