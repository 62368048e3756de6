/**
 * How much processor time planning takes when warm, alone (no parsing, no HTML), as the median and the least of the runs,
 * and what it needs of memory: `node --expose-gc bench/plan.mjs [runs]`. Articles of 250, 500 and 1000 sections, half of
 * them Chinese; 1000 sections are about 500 KB. Processor time, garbage collection included, is nearly the same on a
 * machine that does other things too.
 */
import { VFile } from 'vfile'
import { varied } from './varied.mjs'
import { load } from './source.mjs'

const runs = Number(process.argv[2] ?? 9)
/** Plans until V8 has compiled what is hot: the first of 1000 sections takes five times as long as the twentieth. */
const warming = 20
const planner = await load('article/index.ts', 'talk/index.ts')

for (const lang of ['en', 'zh']) {
  for (const sections of [250, 500, 1000]) {
    const file = new VFile({ value: varied(sections, lang), path: 'article.md' })
    const outside = { read: () => Promise.reject(new Error('no figures')) }
    const tree = await planner.parseArticle(file, { flags: {}, outside })
    const plan = () => planner.planTalk(tree, file)
    for (let run = 0; run < warming; run++) plan()
    const { time, least } = timeOf(plan)
    const memory = memoryOf(plan)
    const size = Math.round(Buffer.byteLength(String(file.value)) / 1000)
    console.log(
      `${lang} ${String(sections).padStart(4)} sections ${String(size).padStart(4)} KB ${time.toFixed(0).padStart(5)} ms, least ${least.toFixed(0).padStart(4)} ms ${memory.toFixed(0).padStart(5)} MB`,
    )
  }
}

/** The median and the least processor time in milliseconds. */
function timeOf(plan) {
  const times = Array.from({ length: runs }, () => {
    const begin = process.cpuUsage()
    plan()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  times.sort((a, b) => a - b)
  return { time: times[Math.floor(runs / 2)], least: times[0] }
}

/**
 * The most that one of some runs added to the heap, in megabytes, where it can be told. After the times: a forced collection
 * takes away what compiled code rests upon, and the next plan takes twice as long.
 */
function memoryOf(plan) {
  let memory = Number.NaN
  for (let run = 0; run < 3 && globalThis.gc; run++) {
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    plan()
    memory = Math.max(process.memoryUsage().heapUsed - before, memory || 0)
  }
  return memory / 2 ** 20
}
