/** What an article says before its first heading, as far as it is spoken to the cover, and the line of it that the cover shows. */
import type { RootContent } from 'mdast'
import { candidatesOf, isLinks, spoken } from './prose.ts'
import { readPassage } from './compose/place.ts'
import type { Context } from './context.ts'
import type { Line, Title } from './nodes.ts'
import type { Outline } from './outline.ts'
import { speaking } from './pace.ts'
import { bareLength } from './phrase.ts'
import { sentencesIn } from './sentences.ts'

/** So many paragraphs before the first heading are spoken to the cover, for so many seconds; more than that is a part of its own. */
const most = { paragraphs: 3, seconds: 60 }

/** A line under the title may be so many times as long as a title. */
const stretch = 1.2

export interface Opening {
  /** Spoken to the cover. */
  blocks: readonly RootContent[]
  /** The line under the title. */
  tagline: Line | undefined
  /** What of the lead is a part of its own. */
  rest: RootContent[]
}

/**
 * A few paragraphs before the first heading; of more than that, or other blocks among them, the badges and the short
 * sentence that the article opens with. Without any heading, the sentence that titles the talk, if it stands alone.
 */
export function openingOf(outline: Outline, title: Title, context: Context): Opening {
  const { blocks } = outline.lead
  if (outline.parts.length === 0) {
    const end = blocks.length > 1 && isTitle(blocks[0], title) ? 1 : 0
    return { blocks: blocks.slice(0, end), tagline: undefined, rest: blocks.slice(end) }
  }
  const at = blocks.findIndex((block) => block.type !== 'paragraph' || !isLinks(block))
  const tagline = taglineOf(blocks[at], outline, context)
  const whole = isShort(blocks, context)
  const end = whole ? blocks.length : tagline ? at + 1 : 0
  return { blocks: blocks.slice(0, end), tagline, rest: blocks.slice(end) }
}

/** A paragraph of the one sentence that titles the talk: no slide need say it again. */
function isTitle(block: RootContent | undefined, { sources }: Title): boolean {
  const sentences = block?.type === 'paragraph' ? sentencesIn([block]) : []
  return sentences.length === 1 && sentences.every(({ position }) => position && sources.includes(position))
}

function isShort(blocks: readonly RootContent[], { language, settings }: Context): boolean {
  if (blocks.length > most.paragraphs || !blocks.every(isSpoken)) return false
  return speaking(sentencesIn(blocks), { language, rate: settings.rate ?? language.rate }) <= most.seconds
}

function isSpoken(block: RootContent): boolean {
  return block.type === 'paragraph' || (block.type === 'mark' && block.name === 'note')
}

/** A paragraph that is one short sentence which says what the article is, and sets no scene. */
function taglineOf(block: RootContent | undefined, { lead }: Outline, context: Context): Line | undefined {
  const { language, settings, names } = context
  if (block?.type !== 'paragraph' || settings.slides === 'explicit') return undefined
  const place = { part: lead, path: [lead], opening: false }
  const [only, ...others] = candidatesOf(readPassage([block], place, context))
  if (!only || others.length > 0) return undefined
  const { whole, sentence, reading, stance } = only
  const said = whole.slice(0, bareLength(whole))
  const fits = language.units(said) <= language.longest.title * stretch && !names.includes(said)
  if (!fits || stance.announces || stance.asks || stance.leans) return undefined
  if (reading.stage || reading.scene) return undefined
  return {
    type: 'line',
    role: 'subtitle',
    children: spoken({ sentence, pieces: [{ start: 0, end: said.length, before: '' }] }, language),
    sources: sentence.position ? [sentence.position] : [],
  }
}
