/** Code with its tokens named, by Shiki: grammars are loaded one by one, as an article needs them. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { HighlighterCore } from 'shiki/core'

type Highlight = (code: string, lang: string) => Promise<ElementContent[][] | undefined>

/** A theme whose colours are the names of kinds of token. */
const themeName = 'lectern'
const kinds: Record<string, readonly string[]> = {
  keyword: ['keyword', 'storage', 'constant.language', 'variable.language'],
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'punctuation.definition.string'],
  number: ['constant.numeric'],
  function: ['entity.name.function', 'support.function'],
  type: ['entity.name.type', 'entity.name.class', 'support.type', 'support.class', 'entity.name.tag'],
  plain: ['keyword.operator', 'punctuation'],
}

/** No limit of time or length: with one, a busy machine would give another deck. */
const wholeLines = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 0 }

/** Colours stand for kinds: Shiki gives them back with each token. */
const colours = new Map(Object.keys(kinds).map((kind, index) => [`#00000${index + 1}`, kind]))

/** A highlighter that loads nothing before the first block of code. */
export function shikiHighlight(): Highlight {
  let core: Promise<HighlighterCore> | undefined
  return async (code, lang) => {
    const { bundledLanguages, bundledLanguagesAlias } = await import('shiki/langs')
    const name = lang.toLowerCase()
    const known = new Map(Object.entries({ ...bundledLanguages, ...bundledLanguagesAlias }))
    const load = known.get(name)
    if (!load) return undefined
    core ??= createCore()
    const highlighter = await core
    await highlighter.loadLanguage(load)
    const { tokens } = highlighter.codeToTokens(code, { lang: name, theme: themeName, ...wholeLines })
    return tokens.map((line) => line.map(({ content, color }) => token(content, color)))
  }
}

async function createCore(): Promise<HighlighterCore> {
  const [{ createHighlighterCore }, { createJavaScriptRegexEngine }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/javascript'),
  ])
  const settings = [...colours].map(([foreground, kind]) => ({
    scope: [...(kinds[kind] ?? [])],
    settings: { foreground },
  }))
  return createHighlighterCore({
    themes: [
      {
        name: themeName,
        type: 'light',
        settings: [{ settings: { foreground: '#000000', background: '#ffffff' } }, ...settings],
      },
    ],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
}

function token(value: string, colour: string | undefined): ElementContent {
  const kind = colours.get(colour?.toLowerCase() ?? '')
  const text: ElementContent = { type: 'text', value }
  return kind === undefined || kind === 'plain' ? text : h('span', { className: [`tok-${kind}`] }, [text])
}
