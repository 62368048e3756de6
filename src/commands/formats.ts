/** What `-f` chooses among. */
export const formats = ['html', 'pdf', 'handout', 'png'] as const

/** What is built when nobody chooses. */
export const usualFormats: readonly Format[] = ['html', 'pdf', 'handout']

export type Format = (typeof formats)[number]

/** Whether any of these is made by a browser. */
export function needsBrowser(wanted: readonly Format[]): boolean {
  return wanted.some((format) => format !== 'html')
}

/** `html,pdf` as a list without doubles; undefined when a name is none of {@link formats}. */
export function parseFormats(value: string): Format[] | undefined {
  const names = value.split(',').map((name) => name.trim())
  const known = formats.filter((format) => names.includes(format))
  return names.every((name) => (formats as readonly string[]).includes(name)) ? known : undefined
}
