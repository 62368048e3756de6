import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from './puppeteer.ts'

/** Speaks with a browser over two pipes: JSON, each message ended by a zero byte. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let open = true
  const transport: ConnectionTransport = {
    send: (message) => {
      // It may have ended before anybody listened for that.
      if (!open) throw new Error('the browser has ended')
      toBrowser.write(`${message}\0`)
    },
    close: () => {
      toBrowser.destroy()
      fromBrowser.destroy()
    },
  }
  let parts: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...parts, chunk.subarray(start, end)]).toString()
      parts = []
      start = end + 1
      // Each on its own, so that what one message sets off is done before the next comes.
      setImmediate(() => transport.onmessage?.(message))
    }
    parts.push(chunk.subarray(start))
  })
  fromBrowser.on('close', () => {
    open = false
    transport.onclose?.()
  })
  // A browser that is gone closes both; what remains to be written to it matters no more.
  toBrowser.on('error', () => undefined)
  fromBrowser.on('error', () => undefined)
  return transport
}
