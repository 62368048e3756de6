import path from 'node:path'
import type { BrowserChoice } from './choice.ts'

/** Where the platform keeps what can be made again, and in it the folder that is Lectern's. */
export function cacheFolder({
  env,
  home,
  platform,
}: Pick<BrowserChoice, 'env' | 'home' | 'platform'>): string {
  return path.join(caches(env, home, platform), 'lectern')
}

function caches(env: BrowserChoice['env'], home: string, platform: string): string {
  // The XDG specification says that a relative path is to be ignored.
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches')
  if (platform === 'win32') return env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local')
  return path.join(home, '.cache')
}
