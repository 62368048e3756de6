import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { BrowserError } from '../../../src/render/browser/choice.ts'
import { embeddedBrowser } from '../../../src/render/browser/embedded.ts'
import { launchFlags } from '../../../src/render/browser/flags.ts'
import { launchBrowser, withBrowser } from '../../../src/render/browser/session.ts'
import { withPage } from '../../../src/render/page.ts'
import { machine, scratch } from '../machine.ts'

async function script(text: string): Promise<string> {
  const file = path.join(await scratch(), 'browser')
  await writeFile(file, `#!/bin/sh\n${text}\n`)
  await chmod(file, 0o755)
  return file
}

function ended(running: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    running.once('close', () => {
      resolve()
    })
    running.kill()
  })
}

test('the embedded browser starts, and nothing of it is left', async () => {
  const temporary = await scratch()
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const [version, during] = await withBrowser(machine(), (browser) =>
    Promise.all([browser.version(), readdir(temporary)]),
  )
  expect(version).toMatch(/147\./)
  expect(during).not.toEqual([])
  expect(await readdir(temporary)).toEqual([])
})

test('the sandbox is on unless it is taken away, and web security always', () => {
  const off = launchFlags({ profile: '/p', sandbox: false })
  const on = launchFlags({ profile: '/p', sandbox: true })
  expect(off.filter((flag) => !on.includes(flag))).toEqual(['--no-sandbox'])
  expect(off.filter((flag) => /web-security|site-isolation|insecure/.test(flag))).toEqual([])
})

test('is closed when its user throws', async () => {
  let open
  const failing = withBrowser(machine(), (browser) => {
    open = browser
    return Promise.reject(new TypeError('mine'))
  })
  await expect(failing).rejects.toThrow(TypeError)
  expect(open).toHaveProperty('connected', false)
})

test('a browser that ends by itself is an error of the environment', async () => {
  const ended = withBrowser(machine(), async (browser) => {
    const page = await browser.newPage()
    await browser.close()
    await page.evaluate(() => 1)
  })
  await expect(ended).rejects.toThrow(BrowserError)
})

test.each(['browser', 'LECTERN_BROWSER'])('the one that %s names is used or an error', async (how) => {
  const named = await script('echo "libnss3.so is missing" >&2; exit 127')
  const choice = how === 'browser' ? machine({ browser: named }) : machine({ env: { [how]: named } })
  const failed = launchBrowser(choice)
  await expect(failed).rejects.toThrow(BrowserError)
  await expect(failed).rejects.toThrow(/libnss3\.so is missing.*--browser/)
})

test.each([
  { what: 'a missing file', browser: '/nowhere/chrome' },
  { what: 'a file that is no program', browser: '/etc/passwd' },
  { what: 'an address where nobody listens', browser: 'ws://127.0.0.1:9/x' },
])('$what is an error that names it', async ({ browser }) => {
  await expect(launchBrowser(machine({ browser }))).rejects.toThrow(`The browser ${browser} cannot be used`)
})

test('where one does not start, the next serves, and that is said once', async () => {
  const told: string[] = []
  const broken = await script('exit 3')
  const env = { PATH: '', PUPPETEER_EXECUTABLE_PATH: broken }
  const session = await launchBrowser(machine({ env, tell: (message) => told.push(message) }))
  await session.close()
  const about = told.filter((message) => message.includes(broken))
  expect(about).toEqual([
    `Using the embedded browser, because others did not start: PUPPETEER_EXECUTABLE_PATH (${broken}): it ended with code 3.`,
  ])
})

/** A program that ends so until it was started `times` times, and is the embedded browser from then on. */
async function fragile(end: string, times: number) {
  const starts = path.join(await scratch(), 'starts')
  const found = await embeddedBrowser(machine())
  const browser = await script(
    `echo >> ${starts}; [ "$(wc -l < ${starts})" -gt ${times} ] || { ${end}; }; exec "${found?.executable}" "$@"`,
  )
  const count = async () => (await readFile(starts, 'utf8')).length
  return {
    choice: machine({ browser, env: { ...machine().env, PATH: process.env['PATH'], ...found?.env } }),
    count,
  }
}

test('one that crashes at its start is started once more, and no more', async () => {
  const once = await fragile('kill -SEGV $$', 1)
  expect(await withBrowser(once.choice, (browser) => browser.version())).toMatch(/147\./)
  expect(await once.count()).toBe(2)
  const always = await fragile('kill -SEGV $$', 9)
  await expect(launchBrowser(always.choice)).rejects.toThrow(/SIGSEGV/)
  const startsOfOne = process.getuid?.() === 0 ? 2 : 4 // with its sandbox and without
  expect(await always.count()).toBe(startsOfOne)
})

test('one that says why it ends is not started again', async () => {
  const told = await fragile('echo "[1:1:FATAL:main.cc(1)] no display" >&2; kill -ABRT $$', 9)
  await expect(launchBrowser(told.choice)).rejects.toThrow(/no display/)
  expect(await told.count()).toBe(process.getuid?.() === 0 ? 1 : 2)
})

test('where there is none at all, the error says what to do', async () => {
  const nowhere = machine({ platform: 'win32', env: {}, home: await scratch() })
  await expect(launchBrowser(nowhere)).rejects.toThrow(/No browser can be used.*Install Chrome.*--browser/)
})

test('one that runs already is used and left alone', async () => {
  const choice = machine()
  const found = await embeddedBrowser(choice)
  const flags = [...launchFlags({ profile: await scratch(), sandbox: false }), '--remote-debugging-port=0']
  const running = spawn(found?.executable ?? '', flags, { env: { ...choice.env, ...found?.env } })
  onTestFinished(() => ended(running))
  const address = await new Promise<string>((resolve) => {
    running.stderr.on('data', (chunk: Buffer) => {
      const match = /ws:\/\/\S+/.exec(chunk.toString())
      if (match) resolve(match[0])
    })
  })
  const count = () =>
    withBrowser(machine({ browser: address }), async (browser) => (await browser.pages()).length)
  const before = await count()
  const text = await withBrowser(machine({ browser: address }), (browser) =>
    withPage(browser, '<p>Hello', ({ page }) => page.evaluate(() => document.body.textContent)),
  )
  expect(text).toBe('Hello')
  expect(running.exitCode).toBeNull()
  expect(await count()).toBe(before)
})
