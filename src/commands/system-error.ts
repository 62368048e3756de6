/** The `code` of a system error (`ENOENT`); undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Why something failed, in one line and without code and call: `no space left on device`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.split('\n', 1)[0] ?? ''
  return errorCode(error) === undefined ? line : line.replace(/^[A-Z]\w*: /, '').replace(/, \w+( '.*)?$/, '')
}
