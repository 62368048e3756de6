import { defineConfig } from 'tsdown'

/**
 * Stay outside the bundle: large, loaded on demand, or found as files on disk.
 * Everything else is bundled, since opening some hundred small modules costs
 * more time at the start than a build of a short article.
 */
const onDemand =
  /^(puppeteer|shiki|@shikijs|subset-font|@fontsource|@sparticuz|reveal\.js|temml|css-tree|@dagrejs)(\/|$)/

/** Each becomes one script for the browser. */
const clientScripts = ['runtime']

/** A build writes over the last one, so that a command that runs meanwhile finds all its parts. */
const inPlace = { clean: false, hash: false, inputOptions: { checks: { pluginTimings: false } } }

export default defineConfig([
  {
    entry: { cli: 'src/cli.ts', index: 'src/index.ts', node: 'src/node.ts' },
    outDir: 'lib',
    ...inPlace,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    fixedExtension: false,
    dts: false,
    deps: { neverBundle: onDemand, alwaysBundle: (id) => !onDemand.test(id), onlyBundle: false },
  },
  {
    entry: { index: 'src/index.ts', node: 'src/node.ts' },
    outDir: 'lib',
    ...inPlace,
    format: 'esm',
    dts: { emitDtsOnly: true },
    fixedExtension: false,
    // The types of dependencies stay where they are: `declare module` must meet the reader's own copy.
    deps: { neverBundle: /^[^./]/ },
  },
  ...clientScripts.map((name) => ({
    entry: { [name]: `src/client/${name}.ts` },
    outDir: 'lib/client',
    ...inPlace,
    format: 'iife' as const,
    platform: 'browser' as const,
    target: 'es2022',
    minify: true,
    dts: false,
    outputOptions: { entryFileNames: '[name].js' },
    deps: { alwaysBundle: () => true, onlyBundle: false as const },
  })),
])
