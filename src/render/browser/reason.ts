/** What went wrong, in one line without a full stop. */
export function reason(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  const message = String(hasMessage ? error.message : error)
  return (message.trim().split('\n', 1)[0] ?? '').replace(/[.!]+$/, '')
}
