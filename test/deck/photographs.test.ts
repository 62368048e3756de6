import { describe, expect, test } from 'vitest'
import type { Picture } from '../../src/article/nodes.ts'
import { at, points, slide } from './fixture.ts'
import { found, sectionOf, tag } from './html.ts'

/** A picture of a size and format, of so many bytes. */
const picture = (width: number, height: number, mime = 'image/jpeg', bytes = 10): Picture => ({
  mime,
  bytes: new Uint8Array(bytes),
  width,
  height,
})

const shown = {
  type: 'figure' as const,
  position: at(40),
  children: [{ type: 'image' as const, url: 'p', alt: 'A valley', title: 'A valley' }] as [
    { type: 'image'; url: string; alt: string; title: string },
  ],
}

async function drawn(layout: 'split' | 'figure', one: Picture, claims = ['One point']) {
  const children = layout === 'split' ? [points(...claims), shown] : [shown]
  const section = await sectionOf(slide(layout, { title: 'T', children }), { pictures: { p: one } })
  return {
    variant: section.properties['dataVariant'],
    fills: found(section, tag('figure')).properties['dataFill'] !== undefined,
  }
}

describe('a photograph', () => {
  test.each([
    ['upright', 1200, 1500, 'beside'],
    ['square', 1000, 1000, 'wide'],
    ['a panorama', 2400, 900, 'above'],
  ])('that is %s fills the panel of its shape', async (_, width, height, variant) => {
    expect(await drawn('split', picture(width, height))).toEqual({ variant, fills: true })
  })

  test('of which much would be cut off is shown whole', async () => {
    expect(await drawn('split', picture(900, 1600))).toMatchObject({ fills: false })
    expect(await drawn('figure', picture(900, 1600))).toMatchObject({ fills: false })
  })

  test('that is small is not enlarged to a blur', async () => {
    expect(await drawn('split', picture(200, 200))).toMatchObject({ fills: false })
    expect(await drawn('figure', picture(320, 140))).toMatchObject({ fills: false })
  })

  test('fills a page of its own', async () => {
    expect(await drawn('figure', picture(2400, 1050))).toMatchObject({ fills: true })
  })

  test('that is upright and alone fills the panel beside its title', async () => {
    expect(await drawn('figure', picture(1000, 1300))).toEqual({ variant: 'beside', fills: true })
  })

  test('of the usual shape, alone, fills a panel beside its title', async () => {
    expect(await drawn('figure', picture(1600, 1067))).toEqual({ variant: 'wide', fills: true })
    expect(await drawn('figure', picture(1600, 1200))).toEqual({ variant: 'wide', fills: true })
  })

  test('takes no room that the points need', async () => {
    const many = Array.from(
      { length: 5 },
      () => 'One of five points, as long as a line or two of the slide may be',
    )
    expect(await drawn('split', picture(2400, 900), many)).toEqual({ variant: 'beside', fills: false })
  })
})

test('a PNG is a photograph if nothing in it is even; drawings and charts are shown whole', async () => {
  expect(await drawn('split', picture(1000, 1000, 'image/png', 1_200_000))).toMatchObject({ fills: true })
  expect(await drawn('split', picture(1000, 1000, 'image/png', 60_000))).toMatchObject({ fills: false })
  const drawing: Picture = {
    ...picture(1000, 1000, 'image/svg+xml'),
    bytes: new TextEncoder().encode('<svg viewBox="0 0 9 9"/>'),
  }
  expect(await drawn('split', drawing)).toMatchObject({ fills: false })
})

test('an upright picture alone stands beside its title, which is read first; another stands above it', async () => {
  expect(await drawn('figure', picture(600, 1400))).toEqual({ variant: 'beside', fills: false })
  expect(await drawn('figure', picture(1400, 900))).toMatchObject({ variant: undefined })
  const section = await sectionOf(slide('figure', { title: 'T', children: [shown] }), {
    pictures: { p: picture(600, 1400) },
  })
  const tags = section.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : []))
  expect(tags.indexOf('header')).toBeLessThan(tags.indexOf('figure'))
})

test('a picture that a panel would be empty around has one of its own size; a drawing is enlarged', async () => {
  const icon = picture(64, 64, 'image/png')
  expect(await drawn('split', icon)).toEqual({ variant: 'mark', fills: false })
  expect(await drawn('figure', icon)).toEqual({ variant: 'mark', fills: false })
  const drawing = picture(64, 64, 'image/svg+xml')
  expect(await drawn('figure', drawing)).toMatchObject({ variant: undefined })
})

test('a low picture above its points says how high it is', async () => {
  const strip = picture(2400, 240, 'image/png')
  const section = await sectionOf(slide('split', { title: 'T', children: [points('One'), shown] }), {
    pictures: { p: strip },
  })
  expect(section.properties['dataVariant']).toBe('above')
  expect(section.properties['style']).toContain('--shown: 116px')
})
