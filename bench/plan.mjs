/**
 * How long planning takes when warm, alone (no parsing, no HTML), and what it needs of memory:
 * `node --expose-gc bench/plan.mjs [runs]`. Articles of 250, 500 and 1000 sections, half of them Chinese;
 * 1000 sections are about 500 KB.
 */
import { VFile } from 'vfile'
import { varied } from './varied.mjs'
import { load } from './source.mjs'

const runs = Number(process.argv[2] ?? 9)
const planner = await load('article/index.ts', 'talk/index.ts')

for (const lang of ['en', 'zh']) {
  for (const sections of [250, 500, 1000]) {
    const file = new VFile({ value: varied(sections, lang), path: 'article.md' })
    const outside = { read: () => Promise.reject(new Error('no figures')) }
    const tree = await planner.parseArticle(file, { flags: {}, outside })
    const plan = () => planner.planTalk(tree, file)
    for (let run = 0; run < 3; run++) plan()
    const { time, memory } = measure(plan)
    const size = Math.round(Buffer.byteLength(String(file.value)) / 1000)
    console.log(
      `${lang} ${String(sections).padStart(4)} sections ${String(size).padStart(4)} KB ${time.toFixed(0).padStart(5)} ms ${memory.toFixed(0).padStart(5)} MB`,
    )
  }
}

/** The median time in milliseconds; the most that one run added to the heap, in megabytes, where it can be told. */
function measure(plan) {
  const times = []
  let memory = Number.NaN
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const begin = performance.now()
    plan()
    times.push(performance.now() - begin)
    if (globalThis.gc) memory = Math.max(process.memoryUsage().heapUsed - before, memory || 0)
  }
  times.sort((a, b) => a - b)
  return { time: times[Math.floor(runs / 2)], memory: memory / 2 ** 20 }
}
