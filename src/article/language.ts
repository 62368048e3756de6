import type { Parent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { detectLanguage } from './detect-language.ts'
import { isParent } from './nodes.ts'

/** So much text is enough to tell a language by. */
const enough = 20_000

/** Say which language the article is in: as its front matter says, or as its text shows. */
export function language(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const { article } = file.data
    if (!article) return
    const said = article.settings.lang
    article.lang = said ? (Intl.getCanonicalLocales(said)[0] ?? said) : detectLanguage(sample(tree))
  }
}

function sample(tree: Root): string {
  const texts: string[] = []
  let length = 0
  collect(tree)
  return texts.join(' ')

  function collect(parent: Parent): void {
    for (const child of parent.children) {
      if (length > enough) return
      if (child.type === 'text') {
        texts.push(child.value)
        length += child.value.length
      } else if (isParent(child)) collect(child)
    }
  }
}
