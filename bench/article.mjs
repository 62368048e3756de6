/** A plain article of so many sections, always the same: a heading, two paragraphs, sometimes a list or code. */
export function article(sections) {
  const parts = ['# A generated article\n']
  for (let number = 1; number <= sections; number++) {
    parts.push(`## Section ${number}: ${pick(topics, number)}\n`)
    parts.push(paragraph(number), paragraph(number + 3))
    if (number % 4 === 0) parts.push(`- ${pick(topics, number)} first\n- ${pick(topics, number + 1)} next\n`)
    if (number % 10 === 0) parts.push(`\`\`\`js\nconst garden = ${number}\nplant(garden)\n\`\`\`\n`)
  }
  return parts.join('\n')
}

const topics = ['water', 'soil', 'roots', 'streets', 'costs', 'care', 'summers']
const sentences = [
  'The garden takes up what the roof gives off within a day.',
  'First, the soil must let water through, because roots rot where it stands.',
  'Measured over 3 years, the flow into the sewer fell by 37%.',
  'However, this may not hold for slopes that are steeper than 1 in 8.',
  'In short, **a small dip in the ground does the work of a pipe**.',
  'People who pass by stop and ask what grows there, and some of them build one of their own.',
]

function paragraph(number) {
  return `${[0, 1, 2].map((step) => pick(sentences, number + step)).join(' ')}\n`
}

function pick(list, number) {
  return list[number % list.length]
}
