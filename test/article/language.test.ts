import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/article/detect-language.ts'
import { parse } from './parse.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The cat sat on the mat, and it was not happy with that.'],
    ['zh-CN', '这是一个开放的模型，它能为我们说话，GPT-4 and Transformer are words in it.'],
    ['zh-TW', '這是一個開放的模型，它能為我們說話。'],
    ['ja', 'これは開放型の言語モデルについての文章です。'],
    ['ko', '이것은 언어 모델에 대한 글입니다.'],
    ['de', 'Der Hund ist nicht auf dem Tisch, und die Katze liegt mit dem Ball.'],
    ['fr', 'Le chat est dans la maison et les enfants ne sont pas là.'],
    ['es', 'El perro no está en la casa porque los niños se lo llevaron.'],
    ['it', 'Il cane non è nella casa perché i bambini lo hanno portato con sé.'],
    ['pt', 'O cão não está em casa porque os meninos o levaram para a praia.'],
    ['nl', 'De hond is niet in het huis en de kat zit op een stoel.'],
    ['ru', 'Собака не в доме, потому что дети её увели.'],
    ['uk', 'Собака не в домі, бо діти її забрали.'],
    ['ar', 'هذا نص باللغة العربية'],
    ['he', 'זה טקסט בעברית'],
    ['el', 'Αυτό είναι ένα κείμενο'],
    ['en', '123'],
    ['en', ''],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang)
  })
})

describe('language', () => {
  it('is what the front matter says, in its proper form, else what the text is in', async () => {
    const langOf = async (article: string) => (await parse(article)).file.data.article?.lang
    expect(await langOf('---\nlang: zh-cn\n---\nEnglish text.')).toBe('zh-CN')
    expect(await langOf('# 标题\n\n```js\nthe of and to in is\n```\n\n这是说明。')).toBe('zh-CN')
  })
})
