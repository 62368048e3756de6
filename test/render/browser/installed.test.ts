import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { installedBrowsers } from '../../../src/render/browser/installed.ts'
import { puppeteersBrowsers } from '../../../src/render/browser/puppeteer-cache.ts'
import { scratch } from '../machine.ts'

async function executable(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, '#!/bin/sh\n')
  await chmod(file, 0o755)
  return file
}

test('on Linux, what is on the PATH, Chrome before Chromium; what cannot run is none', async () => {
  const bin = await scratch()
  const chromium = await executable(path.join(bin, 'chromium'))
  const chrome = await executable(path.join(bin, 'google-chrome'))
  await writeFile(path.join(bin, 'microsoft-edge'), 'no program')
  await mkdir(path.join(bin, 'chromium-browser'))
  const found = installedBrowsers({ env: { PATH: bin }, home: '/nowhere', platform: 'linux' })
  expect(found.filter((file) => file.startsWith(bin))).toEqual([chrome, chromium])
})

test("on macOS, the user's own applications too", async () => {
  const home = await scratch()
  const edge = path.join(home, 'Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge')
  await executable(edge)
  expect(installedBrowsers({ env: {}, home, platform: 'darwin' })).toContain(edge)
})

test('on Windows, below the folders of programs', async () => {
  const programs = await scratch()
  const chrome = await executable(path.join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  expect(installedBrowsers({ env: { LOCALAPPDATA: programs }, home: '/', platform: 'win32' })).toEqual([
    chrome,
  ])
})

test("Puppeteer's cache: the shell first, then the newest", async () => {
  const home = await scratch()
  const cache = path.join(home, '.cache', 'puppeteer')
  const at = (...parts: string[]) => executable(path.join(cache, ...parts))
  const old = await at('chrome', 'linux-99.0.1', 'chrome-linux64', 'chrome')
  const young = await at('chrome', 'linux-146.0.1', 'chrome-linux64', 'chrome')
  const shell = await at(
    'chrome-headless-shell',
    'linux-120.0.0',
    'chrome-headless-shell-linux64',
    'chrome-headless-shell',
  )
  expect(puppeteersBrowsers({ env: {}, home })).toEqual([shell, young, old])
  expect(puppeteersBrowsers({ env: { PUPPETEER_CACHE_DIR: '/nowhere' }, home })).toEqual([])
})
