/** The HTML around sections: what every document of a talk has in common. */
import type { Element, ElementContent, Properties, Root } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Settings } from '../config/settings.ts'
import { directionOf } from './direction.ts'
import { aspectOf } from './stage.ts'

export interface Page {
  file: VFile
  /** The policy first: it holds for what stands after it. */
  policy: Element
  /** Style sheets, in their order. */
  styles: readonly string[]
  /** Class of `<body>`. */
  name?: string
  body: ElementContent[]
}

/** The paper of the article's handout. */
export function paperOf(file: VFile): Settings['paper'] {
  return file.data.article?.settings.paper ?? 'a4'
}

/** What the style sheets go by. */
function look(file: VFile): Properties {
  return {
    dataTheme: file.data.article?.settings.theme ?? 'paper',
    dataAspect: aspectOf(file),
    dataPaper: paperOf(file) === 'letter' ? 'letter' : undefined,
  }
}

/** A complete document with title, language, author and theme. */
export function page({ file, policy, styles, name, body }: Page): Root {
  const settings = file.data.article?.settings
  const author = settings?.author.join(', ')
  const lang = file.data.article?.lang ?? 'en'
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang, dir: directionOf(lang), ...look(file) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          policy,
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', file.data.talk?.title ?? ''),
          ...(author ? [h('meta', { name: 'author', content: author })] : []),
          ...styles
            .filter((style) => style !== '')
            .map((style) => h('style', style.replaceAll('</', '<\\/'))),
        ]),
        h('body', { className: name ? [name] : undefined }, body),
      ]),
    ],
  }
}
