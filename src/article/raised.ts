import type { PhrasingContent } from 'mdast'

const raised = new Map(zip('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'))
const lowered = new Map(zip('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'))

/**
 * `<sup>` and `<sub>` as the characters that Unicode has for them: 10⁶ must not
 * be read as 106. Where one is missing, the text stays as it is.
 */
export function script(children: PhrasingContent[], name: 'sup' | 'sub'): PhrasingContent[] {
  const table = name === 'sup' ? raised : lowered
  return children.map((child) => {
    if (child.type !== 'text') return child
    const characters = Array.from(child.value, (character) => table.get(character))
    return characters.includes(undefined) ? child : { ...child, value: characters.join('') }
  })
}

function zip(from: string, to: string): [string, string][] {
  const targets = Array.from(to)
  return Array.from(from, (character, index) => [character, targets[index] ?? character])
}
