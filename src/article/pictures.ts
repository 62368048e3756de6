import type { Image, Parent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report, type RuleId } from '../config/diagnostics.ts'
import { readDataUrl } from './data-url.ts'
import { isParent, type ArticleOutside, type Picture } from './nodes.ts'
import { readPicture } from './picture.ts'

export interface PicturesOptions {
  outside: ArticleOutside
}

/** What is wrong with an image, and what to do. */
interface Trouble {
  rule: RuleId
  what: string
  toDo: string
}

/** A picture, or none, and what there is to say about it. */
interface Outcome {
  picture?: Picture
  trouble?: Trouble
}

/** Read every image of the article once, into `file.data.article.pictures`. */
export function pictures({ outside }: PicturesOptions): (tree: Root, file: VFile) => Promise<void> {
  return async (tree, file) => {
    const images: Image[] = []
    collect(tree, images)
    const outcomes = new Map<string, Promise<Outcome>>()
    for (const { url } of images) if (!outcomes.has(url)) outcomes.set(url, look(url, outside))
    for (const image of images) {
      const { picture, trouble } = (await outcomes.get(image.url)) ?? {}
      if (picture) file.data.article?.pictures.set(image.url, picture)
      if (trouble) report(file, trouble.rule, image.position, trouble.what, trouble.toDo)
      if (!image.alt?.trim()) {
        const toDo =
          'Say between the square brackets what the picture shows: `![A map of the district](map.svg)`.'
        report(file, 'image-alt', image.position, 'The image has no text alternative.', toDo)
      }
    }
  }
}

function collect(parent: Parent, images: Image[]): void {
  for (const child of parent.children) {
    if (child.type === 'image') images.push(child)
    else if (isParent(child)) collect(child, images)
  }
}

async function look(url: string, outside: ArticleOutside): Promise<Outcome> {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url
  let bytes: Uint8Array
  if (/^data:/i.test(url)) {
    const data = readDataUrl(url)
    if (!data) return { trouble: broken(shown, 'is a data URL that cannot be decoded') }
    bytes = data
  } else {
    const path = pathOf(url)
    try {
      bytes = await outside.read(path)
    } catch {
      const what = `The image \`${shown}\` cannot be read.`
      return {
        trouble: {
          rule: 'image-missing',
          what,
          toDo: 'Put the file there, or mend the path; it starts at the article.',
        },
      }
    }
  }
  const read = readPicture(bytes)
  if ('problem' in read) return { trouble: broken(shown, read.problem) }
  if (!read.guessed) return { picture: read.picture }
  const { width, height } = read.picture
  const what = `The image \`${shown}\` has no size, so it is taken to be ${width} by ${height}.`
  return { picture: read.picture, trouble: { rule: 'image-size', what, toDo: 'Give its <svg> a `viewBox`.' } }
}

function broken(shown: string, problem: string): Trouble {
  return {
    rule: 'image-broken',
    what: `The image \`${shown}\` ${problem}.`,
    toDo: 'Save it again as PNG, JPEG, WebP, GIF, AVIF or SVG.',
  }
}

/** A URL's path as a file's name; queries and fragments name no file. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
