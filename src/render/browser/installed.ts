import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import type { BrowserChoice } from './choice.ts'

type Machine = Pick<BrowserChoice, 'env' | 'home' | 'platform'>

/** Every Chrome, Chromium and Edge that is installed in one of the usual places, best first. */
export function installedBrowsers(machine: Machine): string[] {
  return [...new Set(usualPlaces(machine))].filter(isExecutable)
}

function usualPlaces(machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPlaces(machine.home)
  if (machine.platform === 'win32') return windowsPlaces(machine.env)
  return linuxPlaces(machine.env)
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function linuxPlaces(env: Machine['env']): string[] {
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function macPlaces(home: string): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const folders = ['/Applications', path.join(home, 'Applications')]
  return names.flatMap((name) => folders.map((at) => path.join(at, `${name}.app`, 'Contents', 'MacOS', name)))
}

function windowsPlaces(env: Machine['env']): string[] {
  const folders = [env.ProgramFiles, env.PROGRAMFILES, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
  const names = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? [path.join(folder, ...name)] : [])))
}

/** Whether the file is there and may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
