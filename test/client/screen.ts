/** The talk with every layout as it stands on a screen. */
import { nodeOutside } from '../../src/commands/outside/index.ts'
import type { SettingsInput } from '../../src/config/settings.ts'
import { screenDocument } from '../../src/deck/document.ts'
import type { DeckOutside } from '../../src/deck/outside.ts'
import { toSections } from '../../src/deck/sections.ts'
import { toHtml } from '../../src/pipeline.ts'
import { everyLayout } from '../deck/everyLayout.ts'

export const whole = nodeOutside('article.md')

/** Little depends on the faces, and to embed them takes longer than all the rest. */
export const faceless: DeckOutside = { ...whole, facesOf: () => Promise.resolve([]) }

export async function screenOf(settings: SettingsInput, outside = faceless): Promise<string> {
  const { root, file } = everyLayout(settings)
  return toHtml(await screenDocument(await toSections(root, file, outside), file, outside))
}
