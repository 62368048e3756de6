import type { Root } from 'mdast'
import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, parseDocument, type Node as YamlNode, type YAMLError } from 'yaml'
import { report } from '../config/diagnostics.ts'
import { foreignKeys } from '../config/foreign.ts'
import { nearest } from '../config/nearest.ts'
import {
  checkSetting,
  isSettingName,
  resolveSettings,
  settingNames,
  type SettingName,
  type SettingsInput,
} from '../config/settings.ts'
import { pointsOf, startOffset } from './position.ts'

export interface FrontMatterOptions {
  /** Settings that win over the article's own. */
  flags?: SettingsInput | undefined
}

/**
 * Read the settings that the article begins with into `file.data.article`, and
 * take them out of the tree. What is wrong is reported at the key or value.
 */
export function frontMatter(options: FrontMatterOptions = {}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const { input, places } = readFrontMatter(tree, file)
    const settings = resolveSettings(input, options.flags)
    file.data.article = { settings, places, lang: '', pictures: new Map() }
  }
}

/** What front matter says, and where. */
interface Said {
  input: SettingsInput
  places: ReadonlyMap<SettingName, Position>
}

const nothing: Said = { input: {}, places: new Map() }

function readFrontMatter(tree: Root, file: VFile): Said {
  const source = String(file)
  const [first] = tree.children
  if (first?.type === 'yaml') {
    tree.children.shift()
    return readYaml(first.value, source.indexOf('\n', startOffset(first)) + 1, file)
  }
  // remark-frontmatter's node for `+++`, which mdast has no type for.
  if (first && isToml(first)) {
    tree.children.shift()
    const toDo = 'Write it in YAML, between lines of three hyphens (---).'
    report(file, 'front-matter-syntax', first.position, 'The front matter is TOML, which is not read.', toDo)
  } else if (/^---[ \t]*\r?\n[\w-]+:(?:\s|$)/.test(source)) {
    const toDo = 'Close it with a line of three hyphens (---).'
    const place = { line: 1, column: 1, offset: 0 }
    report(file, 'front-matter-syntax', place, 'The front matter is never closed.', toDo)
  }
  return nothing
}

/** @param at the offset at which the YAML begins in the article */
function readYaml(yaml: string, at: number, file: VFile): Said {
  const toPoint = pointsOf(String(file))
  const place = ([from, to]: readonly [number, number]): Position => ({
    start: toPoint(at + from),
    end: toPoint(at + Math.max(from, to)),
  })
  const rangeOf = (node: YamlNode): Position => place(rawRange(node))
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false })
  const [error] = document.errors
  if (error) {
    report(file, 'front-matter-syntax', place(error.pos), ...explain(error))
    return nothing
  }
  const { contents } = document
  if (contents === null) return nothing
  if (!isMap<unknown, YamlNode | null>(contents)) {
    const toDo = 'Write one `key: value` a line.'
    report(
      file,
      'front-matter-syntax',
      rangeOf(contents),
      'The front matter is not a list of settings.',
      toDo,
    )
    return nothing
  }
  let input: SettingsInput = {}
  const places = new Map<SettingName, Position>()
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue
    const name = normalName(String(key.value))
    const keyPlace = rangeOf(key)
    if (!isSettingName(name)) {
      reportKey(file, String(key.value), keyPlace)
      continue
    }
    if (!value || (isScalar(value) && value.value === null)) continue
    const written = yaml.slice(...rawRange(value)).trim()
    const checked = checkSetting(name, meaning(name, value, document), written)
    if ('input' in checked) {
      input = { ...input, ...checked.input }
      places.set(name, rangeOf(value))
    } else report(file, 'front-matter-value', rangeOf(value), checked.what, checked.toDo)
  }
  return { input, places }
}

/** Where the node's own text stands in the YAML, without comments after it. */
function rawRange(node: YamlNode): [number, number] {
  const [from, to] = node.range ?? [0, 0]
  return [from, to]
}

function isToml(node: Node): boolean {
  return node.type === 'toml'
}

/** `authors` is what others call `author`, and `language` `lang`. */
function normalName(key: string): string {
  const name = key.trim().toLowerCase()
  if (name === 'authors') return 'author'
  return name === 'language' || name === 'locale' ? 'lang' : name
}

/** Text is taken as written: YAML would make `2026` and `1.0` numbers, and `no` may be a name. */
const verbatim: ReadonlySet<string> = new Set(['title', 'subtitle', 'author', 'date'])

function meaning(name: string, value: YamlNode, document: ReturnType<typeof parseDocument>): unknown {
  if (isScalar(value) && verbatim.has(name) && typeof value.value !== 'string' && value.source)
    return value.source
  try {
    const plain: unknown = value.toJS(document, { maxAliasCount: 100 })
    return plain
  } catch {
    // Aliases that multiply without end; no setting takes undefined, so the value is reported.
    return undefined
  }
}

function reportKey(file: VFile, key: string, place: Position): void {
  if (foreignKeys.has(key.toLowerCase())) return
  const near = nearest(key, settingNames)
  const toDo = near ? `Did you mean \`${near}\`?` : `Known settings are ${settingNames.join(', ')}.`
  report(file, 'front-matter-key', place, `\`${key}\` is no setting of Lectern.`, toDo)
}

/** The parser's error in plain words: what is wrong, and what to do. */
function explain(error: YAMLError): [what: string, toDo: string] {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'The front matter has a second colon in a value.',
        'Put the value in quotes: `title: "Part one: why"`.',
      ]
    case 'TAB_AS_INDENT':
      return ['The front matter is indented with a tab.', 'Indent with spaces.']
    case 'DUPLICATE_KEY':
      return ['The front matter gives the same setting twice.', 'Keep one of them.']
    case 'MISSING_CHAR':
      return [
        'The front matter has a quote or bracket that is not closed.',
        'Close it, or put the value in quotes.',
      ]
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
      return [
        'The front matter has a value that begins with a special character.',
        'Put the value in quotes.',
      ]
    default:
      return [
        'The front matter is not YAML at this place.',
        'Write one `key: value` a line; quote values with special characters.',
      ]
  }
}
