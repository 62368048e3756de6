/**
 * How long `article → HTML` takes as a whole process, for generated articles of
 * 20, 200 and 1000 sections: `node bench/start.mjs [runs]`. Prints the median
 * of the runs and their middle half, in seconds.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { article } from './article.mjs'

const runs = Number(process.argv[2] ?? 7)
const cli = resolve(import.meta.dirname, '../lib/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))

/** @returns Seconds, from the start of the process to its end. */
function time(args) {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`lectern ${args.join(' ')} ended with ${status}: ${stderr}`)
  return (performance.now() - begin) / 1000
}

function row(name, args) {
  time(args)
  const times = Array.from({ length: runs }, () => time(args)).sort((a, b) => a - b)
  const at = (share) => times[Math.round((times.length - 1) * share)].toFixed(2)
  console.log(`${name.padEnd(20)} ${at(0.5)} s  (${at(0.25)}–${at(0.75)})`)
}

try {
  row('--version', ['--version'])
  for (const sections of [20, 200, 1000]) {
    writeFileSync(join(folder, `${sections}.md`), article(sections))
    row(`${sections} sections`, ['build', `${sections}.md`, '-f', 'html', '--quiet'])
  }
} finally {
  rmSync(folder, { recursive: true })
}
