/** A quotation fills a slide; who said it stands under it. */
import type { Blockquote, Paragraph } from 'mdast'
import type { Sentence } from '../../article/nodes.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Line, SlideContent } from '../nodes.ts'
import { phraseText, sliceSentence } from '../phrase.ts'
import { draftOf, type Place } from './place.ts'

/** A quotation of so much more than what a slide holds does not fill one: it is shown as written, or only spoken. */
const longest = { alone: 1.4, written: 2.2 }

export function composeQuote(
  quote: Blockquote,
  lead: Paragraph | undefined,
  place: Place,
  context: Context,
): Draft[] {
  const { said, attribution } = divideQuote(quote)
  const text = said.map((block) => phraseText(block)).join(' ')
  const notes = lead ? [lead] : []
  const sources = quote.position ? [quote.position] : []
  const units = context.language.units(text) / context.language.longest.slide
  if (!said.every((block) => block.type === 'paragraph') || units > longest.alone) {
    return units > longest.written
      ? [draftOf(place, [], { layout: 'section', notes: [...notes, quote], sources })]
      : [draftOf(place, [], { layout: 'blocks', children: [quote], shown: [quote], notes, sources })]
  }
  const content: SlideContent[] = [{ ...quote, children: said }, ...(attribution ? [attribution] : [])]
  const title = { type: 'slideTitle' as const, children: [{ type: 'text' as const, value: text }], sources }
  return [
    draftOf(place, [title], {
      layout: 'quote',
      children: content,
      notes,
      shown: [quote],
      sources,
      titleHidden: true,
    }),
  ]
}

interface Divided {
  said: Blockquote['children']
  attribution: Line | undefined
}

/** What is said, and who said it: a last paragraph, or a last line, that begins with a dash. */
function divideQuote(quote: Blockquote): Divided {
  const last = quote.children.at(-1)
  if (last?.type !== 'paragraph') return { said: quote.children, attribution: undefined }
  const before = quote.children.slice(0, -1)
  const attribution = attributionOf(last)
  if (attribution && before.length > 0) return { said: before, attribution }
  const at = last.children.findLastIndex(
    (child) => child.type === 'sentence' && dashed.test(phraseText(child)),
  )
  const line = at > 0 ? attributionOf({ ...last, children: last.children.slice(at) }) : undefined
  if (line) return { said: [...before, { ...last, children: last.children.slice(0, at) }], attribution: line }
  return divideSentence(quote, last)
}

/** Who said it, after a dash behind the last full stop of the last sentence. */
const behind = /[.!?。！？…]["”’」』]?\s*[—–-]{1,2}\s*([^.!?。！？]{2,80})$/u

function divideSentence(quote: Blockquote, paragraph: Paragraph): Divided {
  const whole = { said: quote.children, attribution: undefined }
  const sentence = paragraph.children.at(-1)
  if (sentence?.type !== 'sentence') return whole
  const text = phraseText(sentence)
  const found = behind.exec(text.trimEnd())
  const name = found?.[1]
  if (!found || name === undefined) return whole
  const start = found.index + found[0].length - name.length
  const end = found.index + found[0].search(/\s*[—–-]{1,2}\s*/u)
  const said = sliceSentence(sentence, [{ start: 0, end, before: '' }])
  const children = sliceSentence(sentence, [{ start, end: start + name.length, before: '' }])
  const left = {
    ...paragraph,
    children: [...paragraph.children.slice(0, -1), { ...sentence, children: said }],
  }
  return {
    said: [...quote.children.slice(0, -1), left],
    attribution: {
      type: 'line',
      role: 'attribution',
      children,
      sources: sentence.position ? [sentence.position] : [],
    },
  }
}

const dashed = /^\s*[—–-]+\s*/u

function attributionOf(paragraph: Paragraph): Line | undefined {
  const text = phraseText(paragraph)
  const dash = dashed.exec(text)?.[0]
  if (dash === undefined) return undefined
  const sources = paragraph.children
    .filter((child): child is Sentence => child.type === 'sentence')
    .flatMap((sentence) => (sentence.position ? [sentence.position] : []))
  const children = sliceSentence(paragraph, [{ start: dash.length, end: text.trimEnd().length, before: '' }])
  return { type: 'line', role: 'attribution', children, sources }
}
