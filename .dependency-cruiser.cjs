/**
 * A folder imports only from folders to its left:
 * config ← article ← talk ← deck ← render ← server ← commands ← cli
 */
const layers = ['config', 'article', 'talk', 'deck', 'render', 'server', 'commands']

const leftOnly = layers.slice(0, -1).map((layer, place) => ({
  name: `${layer}-looks-left`,
  comment: `${layer}/ must not know what is made of it later, so that it can be used and tested alone`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/((${layers.slice(place + 1).join('|')})/|[^/]+\\.ts$)` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...leftOnly,
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea in two places',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'stages-run-anywhere',
      comment:
        'config, article, talk and deck run wherever JavaScript runs; what they need of Node is handed in',
      severity: 'error',
      from: { path: '^src/(config|article|talk|deck)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-folder-knows-the-browser',
      comment: 'Puppeteer is imported by render/ alone, so that an HTML build never loads it',
      severity: 'error',
      from: { path: '^src/(?!render/)' },
      to: { path: '(puppeteer|@sparticuz/chromium)' },
    },
    {
      name: 'client-stands-alone',
      comment: 'client/ is bundled for the browser; it can have nothing of the build in it',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: '^src/(?!client/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'few-import-the-client',
      comment:
        'client/ reaches the deck as a bundle (lib/client/); only render/ takes functions from it, to run them in a page',
      severity: 'error',
      from: { path: '^src/(?!client/|render/)' },
      to: { path: '^src/client/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere hides everything behind it from these rules',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
