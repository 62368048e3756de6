/**
 * Tell the language of a text by its script and its smallest words. Enough for
 * an article; a word or two may be taken for a neighbour's.
 */

const scripts: readonly (readonly [script: RegExp, lang: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]

/** Frequent characters that the two writings of Chinese do not share. */
const simplified = /[这们个说来时会对为学国于与还后发现点经过无当开间关从应问题实让数据动进种业长产头两样]/g
const traditional = /[這們個說來時會對為學國於與還後發現點經過無當開間關從應問題實讓數據動進種業長產頭兩樣]/g

const words: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in is that it for are was with as this be not by from which have'.split(' '),
  de: 'der die und das ist nicht ein eine mit den von zu auf für sich dem auch es wird sind'.split(' '),
  fr: 'le la les et des est une un dans que pour pas qui sur du au avec ce plus sont'.split(' '),
  es: 'el los las que una por con para del es se no como más pero su este son al y'.split(' '),
  it: 'il che di è per non una con del della sono gli nel anche più come ma questo si e'.split(' '),
  pt: 'o os que não uma para com do da em por mais como são ao na no se é e'.split(' '),
  nl: 'de het een van en is dat niet op te zijn voor met die aan ook er maar bij worden'.split(' '),
  sv: 'och att det som en är inte på för av med den till ett har om de var kan vi'.split(' '),
  da: 'og at det som en er ikke på for af med den til et har om de var kan jeg'.split(' '),
  no: 'og at det som en er ikke på for av med den til et har om de var kan jeg'.split(' '),
  pl: 'i w na nie się z że do to jest jak o po co tak dla przez oraz są ale'.split(' '),
  cs: 'a v na se je že to s z do o jako pro nebo ale jsou které by jeho není'.split(' '),
  tr: 've bir bu için ile de da olarak çok daha olan gibi en ne kadar sonra değil var ama ya'.split(' '),
  vi: 'và của là có không các cho được trong một những với người này để khi đã từ về như'.split(' '),
  id: 'yang dan di ini itu dengan untuk tidak dari dalam adalah pada akan juga ke karena ada oleh bisa atau'.split(
    ' ',
  ),
  fi: 'ja on ei se että oli hän mutta ovat kun niin myös joka kuin tai ole sen voi sekä vain'.split(' '),
}

/** The BCP 47 tag of the language that most of the text is in; `en` when nothing tells. */
export function detectLanguage(text: string): string {
  const latin = count(text, /\p{Script=Latin}/gu)
  const han = count(text, /\p{Script=Han}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  // A Latin word has about five letters and says what two Han characters say.
  const weights: [string, number][] = [
    ['latin', latin / 2.5],
    ['han', han + kana],
    ['cyrillic', cyrillic / 2.5],
    ...scripts.map(([script, lang]): [string, number] => [lang, count(text, script) / 2]),
  ]
  const [winner] = weights.reduce((best, next) => (next[1] > best[1] ? next : best))
  if (winner === 'latin') return latinLanguage(text)
  if (winner === 'han') return kana > (han + kana) / 10 ? 'ja' : chinese(text)
  if (winner === 'cyrillic') return /[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text) ? 'uk' : 'ru'
  return winner
}

function chinese(text: string): string {
  return count(text, traditional) > count(text, simplified) ? 'zh-TW' : 'zh-CN'
}

function latinLanguage(text: string): string {
  const seen = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) seen.set(word, (seen.get(word) ?? 0) + 1)
  let best = 'en'
  let most = 0
  for (const [lang, list] of Object.entries(words)) {
    const hits = list.reduce((sum, word) => sum + (seen.get(word) ?? 0), 0)
    if (hits > most) {
      best = lang
      most = hits
    }
  }
  return best
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
