/** The sources as one module that Node can load, for benchmarks of parts that the package does not export. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsdown'

/** Found as files on disk, or too large to bundle for nothing. */
const onDisk =
  /^(puppeteer|shiki|@shikijs|subset-font|@fontsource|@sparticuz|reveal\.js|temml|@dagrejs|css-tree|image-size)(\/|$)/

const root = resolve(import.meta.dirname, '..')

/** What the modules of `src/` (paths from there) export, all in one. */
export async function load(...modules) {
  const folder = mkdtempSync(join(root, 'node_modules/.lectern-bench-'))
  // Parts of it are loaded when they are first needed.
  process.on('exit', () => rmSync(folder, { recursive: true }))
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    modules.map((name) => `export * from ${JSON.stringify(join(root, 'src', name))}\n`).join(''),
  )
  await build({
    entry,
    outDir: join(folder, 'out'),
    config: false,
    format: 'esm',
    target: 'node20.19',
    fixedExtension: false,
    dts: false,
    clean: false,
    logLevel: 'error',
    deps: { neverBundle: onDisk, alwaysBundle: (id) => !onDisk.test(id), onlyBundle: false },
  })
  return await import(pathToFileURL(join(folder, 'out/entry.js')).href)
}
