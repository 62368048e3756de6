import { describe, expect, it } from 'vitest'
import { all, parse, problems, type Files } from './parse.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
const gif = base64('R0lGODlhAgADAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAMAAAICRF4AOw==')

const files: Files = {
  'a.gif': gif,
  'my figure.gif': gif,
  'box.svg': bytes('<?xml version="1.0"?>\n<!-- <svg width="1"> --><svg viewBox="0 0 640 320"/>'),
  'wide.svg': bytes('<svg xmlns="http://www.w3.org/2000/svg" width="200" viewBox="0 0 4 3"></svg>'),
  'inch.svg': bytes('<svg width="1in" height="2.54cm"></svg>'),
  'share.svg': bytes('<svg width="100%" height="100%"></svg>'),
  'flat.svg': bytes('<svg width="0" height="10"></svg>'),
  'text.png': bytes('<html>Not found</html>'),
  'short.gif': gif.subarray(0, -1),
  'empty.png': bytes(''),
}

async function look(url: string) {
  const parsed = await parse(`Text.\n\n![An image](<${url}>)\n`, { files })
  const picture = parsed.file.data.article?.pictures.get(url)
  return { problems: problems(parsed), picture, message: parsed.file.messages[0]?.reason }
}

describe('pictures', () => {
  it.each([
    ['a.gif', 'image/gif', 2, 3],
    ['my%20figure.gif', 'image/gif', 2, 3],
    ['my figure.gif', 'image/gif', 2, 3],
    ['a.gif?v=2#x', 'image/gif', 2, 3],
    ['box.svg', 'image/svg+xml', 640, 320],
    ['wide.svg', 'image/svg+xml', 200, 150],
    ['inch.svg', 'image/svg+xml', 96, 96],
    ['data:image/gif;base64,R0lGODlhAgADAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAMAAAICRF4AOw==', 'image/gif', 2, 3],
    ['data:image/svg+xml,%3Csvg viewBox="0 0 4 3"/%3E', 'image/svg+xml', 4, 3],
  ])('reads %s', async (url, mime, width, height) => {
    const { problems, picture } = await look(url)
    expect(problems).toEqual([])
    expect(picture).toMatchObject({ mime, width, height })
  })

  it.each([
    ['missing.png', 'image-missing', 'missing.png'],
    ['text.png', 'image-broken', 'no image'],
    ['empty.png', 'image-broken', 'empty file'],
    ['short.gif', 'image-broken', 'cut short'],
    ['flat.svg', 'image-broken', 'no size'],
    ['data:image/png;base64,%%%', 'image-broken', 'decoded'],
  ])('reports %s', async (url, rule, words) => {
    const { problems, picture, message } = await look(url)
    expect(problems).toEqual([`3:1 ${rule}`])
    expect(message).toContain(words)
    expect(picture).toBeUndefined()
  })

  it('guesses a size, and says so', async () => {
    const { problems, picture } = await look('share.svg')
    expect(problems).toEqual(['3:1 image-size'])
    expect(picture).toMatchObject({ width: 300, height: 150 })
  })

  it('are read once, wherever they are shown, and want a text alternative', async () => {
    let reads = 0
    const read = () => {
      reads++
      return Promise.resolve(gif)
    }
    const parsed = await parse('![](a.gif)\n\nIn ![x](a.gif) text.\n', { outside: { read } })
    expect(reads).toBe(1)
    expect(problems(parsed)).toEqual(['1:1 image-alt'])
  })
})

describe('figures', () => {
  it('are the images of a paragraph of images', async () => {
    const { tree } = await parse(
      '![a](a.gif "T")\n![b][r]\n\n[![c](a.gif)](https://x.org)\n\nIn ![d](a.gif) text, [see][r].\n\n[r]: a.gif "R"\n',
      { files },
    )
    expect(
      all(tree, 'figure').map(({ children: [image], data }) => [image.alt, image.title, data?.href]),
    ).toEqual([
      ['a', 'T', undefined],
      ['b', 'R', undefined],
      ['c', null, 'https://x.org'],
    ])
    expect(all(tree, 'link').map((link) => link.url)).toEqual(['a.gif'])
    expect(all(tree, 'definition')).toEqual([])
    expect(all(tree, 'sentence')).toHaveLength(1)
  })
})
