/** Chinese, simplified and traditional, with full- or half-width punctuation. */
import type { Language } from '../language.ts'
import { initials } from '../lexicon.ts'
import { statementsOf } from '../statements.ts'
import { terms, units } from './letters.ts'
import { unexplained } from './follows.ts'
import { defines } from './openings.ts'
import { Sentence } from './read.ts'
import { ofOneSort } from './sides.ts'
import { simplified } from './simplified.ts'
import { topics } from './topics.ts'
import { turns } from './truth.ts'

const typed = initials(',;:?!"')
const full: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

/** Half-width marks between Han characters as full-width ones. */
function punctuate(text: string): string {
  if (!typed.within(text)) return text
  return quoted(text).replace(
    /(?<=[\p{Script=Han}”」』》）%\w])[,;:?!](?=[\p{Script=Han}“「『《（]|$)|(?<=\p{Script=Han})[,;:?!](?=\w)|(?<=\p{Script=Han}.*[A-Za-z]{2}),(?=[A-Za-z]{2})/gu,
    (mark) => full[mark] ?? mark,
  )
}

/** Straight quotation marks around Chinese words as the pairs that they are: "再量一遍" → “再量一遍”. */
function quoted(text: string): string {
  const marks = text.split('"').length - 1
  if (marks === 0 || marks % 2 === 1 || !/\p{Script=Han}"|"\p{Script=Han}/u.test(text)) return text
  let open = false
  return text.replaceAll('"', () => {
    open = !open
    return open ? '“' : '”'
  })
}

/** What has members without an order, at the end of a heading or of what announces a list. */
const sorted =
  /(?:原则|情形|情况|种类|类型|类别|[几两三四五六]种|[几两三四五六]类|原因|理由|条件|要求|文献|资料|目标|特点|特征|优点|优势|缺点|好处|风险|问题|发现|观察|约定|误区|教训|局限|不足|术语|因素|目的|任务|注意事项|器材|材料|练习|习题|思考题|作业|建议|疑问|的事)(?:主要)?(?:有|是|如下)?(?:[两三四五六七八九十几]个?)?[：:]?$|下列.{0,6}(?:情形|情况|条件)/u

const conclusion =
  /^([一二三四五六七八九十0-9]+[、.．\s]*)?(结语|总结|结论|小结|结束语|尾声|写在最后|写在后面|说在最后|最后的话|最后[几说想].{1,6}$|最后$|后记|结尾|经验教训|经验与教训|启示|收获|总之|总而言之|综上|归根结底|.{0,4}(?:总结|小结|结语|结束语)$|.{1,6}[与和及](?:结论|总结|小结|结语)$)/u

/** 参考文献, 致谢, 附录 A：……: what an article has behind its end. */
function backOf(heading: string): ReturnType<Language['back']> {
  if (
    /^(?:主要)?(?:参考|引用|延伸|扩展|相关|推荐)(?:文献|资料|书目|链接|来源|阅读|文章|与引用)|^(?:文献|资料来源|数据来源|references?|bibliography)$/iu.test(
      heading,
    )
  )
    return 'sources'
  return /^(?:致谢|鸣谢|附录|附[：:]|附件|附表|关于作者|作者简介|作者介绍|利益冲突|版权声明|转载说明|联系方式|联系我们|联系人|许可证?$|开源协议|开源许可|license$|acknowledge?ments?$|appendix)/iu.test(
    heading,
  )
    ? 'more'
    : undefined
}

export const chinese: Language = {
  // Lectures in Mandarin: about 230 characters a minute (Yuan, Liberman and Cieri, "Towards an integrated
  // understanding of speaking rate in conversation", Interspeech 2006, has conversation at 260; lecturers are slower).
  rate: 230,
  units,
  terms,
  tokens: terms,
  isCommon: () => false,
  longest: { title: 20, point: 34, slide: 74 },
  read: (text) => new Sentence(text),
  pronoun: (words) => unexplained(simplified(words)),
  statements: (text) =>
    ofOneSort(simplified(text))
      ? [{ start: 0, end: text.length }]
      : statementsOf(
          text,
          /[；;]/gu,
          /一方面|一是|一来|不是|不仅|首先|如果|虽然|尽管|即使|无论|只有|以下|下列|[两三四五几](?:个|种|条|类|点|项|步|件|样|句|道|处|大|方面|部分|层)[^：:]{0,24}[：:]|(?:^|[，,：:])先(?![生前后进例行])|(?<!\p{Script=Han})有[的人些]|(?<!\p{Script=Han})一[类种派]/u,
          /^(但|而是|否则|不然|.{1,12}(?<![规准原法守细否总])则|因此|所以|反之|而|另一|二是|二来|其次|.{1,10}(认为|主张|担心|反对|觉得|坚持|赞成))/u,
        ),
  topics: (texts, shown) => topics(texts.map(simplified), shown),
  defines: (text, heading) => defines(simplified(text), simplified(heading)),
  turns: (clause) => turns.test(simplified(clause)),
  closes: (text) =>
    /^(总之|一句话总结|总结一下|(?:所以|因此)?[，,]?(?:我|我们|笔者|本文)的(?:最[终后])?(?:结论|看法|建议)就?是|总而言之|综上|最后想说|归根(结底|到底)|说到底|总的来说|一言以蔽之|如果(?:只能|非要|一定要)(?:给|说|提|选|用)?一)/u.test(
      text,
    ),
  isConclusion: (heading) => conclusion.test(simplified(heading.trim())),
  back: (heading) => backOf(simplified(heading.trim())),
  isAside: (heading) =>
    /^(?:.{0,4}(?:背景|由来|缘起|缘由|依据)|引言|前言|序言?|导言|绪论|写在前面|开头的话|相关(?:研究|工作)|文献综述|研究现状|(?:课程|项目|产品|公司)?(?:简介|介绍)|其[他它]|杂项|其余|附则|致谢|下次会议|(?:常见|几个)?的?(?:错误|误解|误区|谣言)(?:的?(?:答案|说法|看法|做法))?|(?:一个)?反对的?(?:意见|声音|理由))$/u.test(
      simplified(heading.trim()),
    ),
  sorts: (text) => sorted.test(simplified(text)),
  punctuate,
  capital: false,
  words: { agenda: '今天要谈的', recap: '要点回顾', minutes: (count) => `${count} 分钟`, untitled: '未命名' },
}
