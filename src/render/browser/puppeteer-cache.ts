import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { BrowserChoice } from './choice.ts'
import { isExecutable } from './installed.ts'

const newestFirst = new Intl.Collator('en', { numeric: true })

/** Browsers that Puppeteer downloaded for other work: `<cache>/<browser>/<platform>-<version>/<folder>/<executable>`. */
export function puppeteersBrowsers({ env, home }: Pick<BrowserChoice, 'env' | 'home'>): string[] {
  const cache = env.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer')
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    folders(path.join(cache, browser))
      .flatMap(folders)
      .flatMap((folder) => executables(browser, folder)),
  )
}

function executables(browser: string, folder: string): string[] {
  const mac = path.join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing')
  return [browser, `${browser}.exe`, mac].map((name) => path.join(folder, name)).filter(isExecutable)
}

function folders(parent: string): string[] {
  if (!existsSync(parent)) return []
  const entries = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = entries.map((entry) => entry.name).sort((a, b) => newestFirst.compare(b, a))
  return names.map((name) => path.join(parent, name))
}
