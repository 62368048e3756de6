/** Scripts of others, made fit to stand inside one HTML file. */

/** A script's text with nothing in it that would end or comment out the element around it. */
export function inlineScript(source: string): string {
  return source.replace(/<(\/script|script|!--)/gi, '\\x3c$1').trim()
}

/**
 * The script inside the speaker view's window, which the notes plugin writes from a
 * template literal: the window has the talk's policy, so its hash must be allowed too.
 * Undefined where the plugin has no such script.
 */
export function speakerScript(notesPlugin: string): string | undefined {
  const page = notesPlugin.slice(Math.max(0, notesPlugin.indexOf('document.write(`')))
  const literal = /<script>([\s\S]*?)<\\\/script>/.exec(page)?.[1]
  return literal === undefined ? undefined : cooked(literal)
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

/** The text that a template literal without substitutions stands for. */
function cooked(literal: string): string {
  return literal
    .replace(/\r\n?/g, '\n')
    .replace(
      /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}|(\n)|([\s\S]))/gi,
      (_, x, u, braced, lineEnd, one: string) => {
        const code: unknown = x ?? u ?? braced
        if (typeof code === 'string') return String.fromCodePoint(Number.parseInt(code, 16))
        return lineEnd === undefined ? (escapes[one] ?? one) : ''
      },
    )
}
