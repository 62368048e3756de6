import { expect, test } from 'vitest'
import { cacheFolder } from '../../../src/render/browser/cache.ts'

test.each([
  { platform: 'linux', env: {}, expected: '/home/u/.cache/lectern' },
  { platform: 'linux', env: { XDG_CACHE_HOME: '/var/c' }, expected: '/var/c/lectern' },
  { platform: 'linux', env: { XDG_CACHE_HOME: 'relative' }, expected: '/home/u/.cache/lectern' },
  { platform: 'darwin', env: {}, expected: '/home/u/Library/Caches/lectern' },
  { platform: 'win32', env: { LOCALAPPDATA: '/local' }, expected: '/local/lectern' },
])('on $platform with $env', ({ platform, env, expected }) => {
  expect(cacheFolder({ platform, env, home: '/home/u' })).toBe(expected)
})
