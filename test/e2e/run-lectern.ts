import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const cli = resolve(import.meta.dirname, '../../lib/cli.js')

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  stdin?: string | Uint8Array
  env?: Record<string, string>
}

/** Start the built command; `npm run build` makes it. */
export function startLectern(args: readonly string[], { cwd, env, stdin }: RunOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } })
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin ?? '')
  return child
}

/** Run the built command to its end. */
export async function runLectern(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startLectern(args, options)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

function collect(stream: NodeJS.ReadableStream | null): { text: string } {
  const collected = { text: '' }
  stream?.setEncoding('utf8')
  stream?.on('data', (part: string) => (collected.text += part))
  return collected
}

/** A new folder with these files; the function removes it. */
export async function folderWith(
  files: Record<string, string | Uint8Array>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
