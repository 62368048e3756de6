import type { VFile } from 'vfile'
import { sumOfAccounts, type Account } from '../talk/account.ts'
import { jsonDiagnostics, type JsonDiagnostic } from './json-report.ts'
import { minutesOf } from './summary.ts'

/** An article that was checked; without an account it could not be planned. */
export interface Checked {
  /** As the user named it. */
  article: string
  file: VFile
  account: Account | undefined
}

/** The one document of `lectern check --json`; its fields are part of the contract (docs/cli.md). */
export interface CheckJson extends CheckedTalk {
  /** The same for each article by itself, in the order of the command. */
  talks: CheckedTalk[]
}

interface CheckedTalk {
  /** Above the talks, article and title are there only where there is one article. */
  article?: string
  title?: string
  slides: number
  minutes: number
  /** Absent where an article could not be planned. */
  account?: Account
  diagnostics: JsonDiagnostic[]
}

/** All articles that were checked in one document: sums first, then each by itself. */
export function checkJson(all: readonly Checked[]): CheckJson {
  const talks = all.map(talkOf)
  const [only, ...others] = talks
  if (only && others.length === 0) return { ...only, talks }
  const accounts = talks.flatMap(({ account }) => account ?? [])
  return {
    slides: talks.reduce((sum, { slides }) => sum + slides, 0),
    minutes: talks.reduce((sum, { minutes }) => sum + minutes, 0),
    ...(accounts.length > 0 && { account: sumOfAccounts(accounts) }),
    diagnostics: talks.flatMap(({ diagnostics }) => diagnostics),
    talks,
  }
}

function talkOf({ article, file, account }: Checked): CheckedTalk {
  const { talk } = file.data
  return {
    article,
    ...(talk && { title: talk.title }),
    slides: talk?.slides ?? 0,
    minutes: talk ? minutesOf(talk) : 0,
    ...(account && { account }),
    diagnostics: jsonDiagnostics(file),
  }
}
