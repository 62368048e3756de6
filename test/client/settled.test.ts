import { afterEach, expect, test, vi } from 'vitest'
import { settled } from '../../src/client/start.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('waits for fonts and pictures, and a picture that cannot be shown holds nothing up', async () => {
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    setTimeout(then)
  })
  const order: string[] = []
  const later = (name: string) =>
    new Promise<void>((done) =>
      setTimeout(() => {
        done(void order.push(name))
      }, 5),
    )
  const images = [{ decode: () => later('picture') }, { decode: () => Promise.reject(new Error('broken')) }]
  const page: Pick<Document, 'fonts' | 'images'> = { fonts: { ready: later('fonts') }, images } as never
  await settled(page)
  expect(order).toEqual(['fonts', 'picture'])
})
