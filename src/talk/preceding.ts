/** What stands before a place in a list. */

/** Undefined at the list's start: an array that is asked for what stands at -1 looks that up as a name, a hundred times as long. */
export function preceding<T>(list: readonly T[], at: number): T | undefined {
  return at > 0 ? list[at - 1] : undefined
}
