/** The papers of a folder `<id>.md` with what their authors showed, `<id>.slides.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that a benchmark was told of; ends the process with a message where there is none. */
export function setFolder(argument) {
  const folder = argument ?? process.env.LECTERN_SCIDUET ?? '../shared/sciduet/train'
  if (existsSync(folder)) return folder
  console.error(`${folder}: there is no such folder.`)
  console.error(
    'Give the folder of the papers (<id>.md and <id>.slides.json) as argument or in LECTERN_SCIDUET.',
  )
  process.exit(1)
}

/** @returns {{ id: string, source: string, slides: string }[]} in the order of their ids */
export function readPapers(folder) {
  const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
  return ids
    .sort((a, b) => Number(a) - Number(b))
    .map((id) => {
      const human = JSON.parse(readFileSync(join(folder, `${id}.slides.json`), 'utf8'))
      const slides = human.map(({ title, text }) => [title, ...text].join('\n')).join('\n')
      return { id, source: readFileSync(join(folder, `${id}.md`), 'utf8'), slides }
    })
}
