/** Chinese sentences that can stand right under the one before them. */
import { initials } from '../lexicon.ts'

/**
 * Whether a sentence that opens with the words `said` speaks of what the words `before` say: it takes them up as a whole
 * (为此，……; 这样一来……; 这当然……), or points to something that they name (这款铅笔……, 他……).
 */
export function takesUp(said: string, before: string): boolean {
  if (ranging.test(said)) return false
  const thing = pointed.exec(said)
  if (thing) return names(said.slice(thing[0].length), thing, before)
  if (/^[他她]/u.test(said)) return isPerson(before)
  if (said.startsWith('它们')) return several.test(before)
  if (/^其/u.test(said)) return !speaker.opens(before)
  if (whole.test(said)) return true
  const last = ending.exec(said)
  return last !== null && (last[2] === undefined || names(last[2], last, before))
}

/** What they mean may stand further back, or be two things. */
const ranging = /^(?:前者|后者|两者|二者|双方|以上|上述|上面|前面|那[里边]|其[余他它])/u

/** 这个……, 该……, 在这种……: a noun comes next. */
const pointed =
  /^(?:[在从到按照用对]|对于|随着)?(?:[这那](?:[一几两三四五](?![来切])|些)?([个种条项类款件套次场份段句门家座位批组届台本幅](?!来)|(?<=[些一])|(?=话|点|\p{Script=Han}[法案果象化题因]))|该|此(?![外后前时举番]))/u

/** Words for what a sentence tells as a whole. */
const telling =
  /^(?:方案|做法|办法|方法|想法|看法|观点|说法|结论|理论|假说|问题|原因|理由|结果|规定|现象|变化|过程|差别|差距|差异|区别|数字|比例|数值|数据|道理|情况|局面|状况|状态|趋势|矛盾|困境|困难|难题|风险|代价|好处|优势|缺点|特点|设计|安排|决定|选择|策略|思路|原则|规则|习惯|传统|制度|措施|政策|机制|效应|效果|事实|发现|误解|担心|担忧|疑问|经验|教训|改动|调整|要求|目标|阶段|时期|时候|意思|工作|判断|评价|建议|印象|感觉|关系|步骤|条件|模式|流程|事情?(?!实|先)|话(?!题)|点(?!心)|步(?!行)|关(?!系)|招)/u

/** Whether the noun that the words open with, behind its `pointer`, stands in `before`, or calls by a name what that says. */
function names(said: string, [pointer = '', counter = '']: readonly string[], before: string): boolean {
  // 这两个系统: what they are was named side by side.
  if (/[和与及、]/u.test(before) && paired.test(pointer)) return true
  const noun = nounIn.exec(said)?.[0] ?? said.slice(0, 4)
  if (telling.test(noun.slice(-2)) || telling.test(said)) return true
  if (noun.length === 1) return before.includes(counter + noun)
  return before.includes(noun.slice(-2)) || before.includes(noun.slice(0, 2))
}

const paired = /[两二几三四五]/u
/** More than one of something. */
const several = /[、和与及些各]|[一两二三四五六七八九十几多\d][组批系类种个台件条]|所有|不同/u

/** Up to the predicate. */
const nounIn = /^\p{Script=Han}{1,8}?(?=[的是在有也都就才很最已曾并不没未把被将会能可要让使对从由于，,]|$)/u

/** Whether words open with a pronoun or speak of somebody (有人嫌他啰嗦) or of a time (名单后来改了) that only what stands before tells. */
export function unexplained(words: string): boolean {
  if (/^[它他她这那其此]|^.{1,4}(?:后来|随后|于是)/u.test(words)) return true
  if (!people.within(words)) return false
  const at = words.search(/[他她](?!们)/u)
  return at >= 0 && !isPerson(words.slice(0, at))
}

const people = initials('他她')

/** A sentence that tells of people leaves nothing that 其 could mean. */
const speaker = initials('我你您咱他她谁')

/** 他 and 她: who it is has been told. */
function isPerson(before: string): boolean {
  return /^[他她]/u.test(before) || called.test(before) || someone.test(before)
}

/** 老赵, 林徽因, 小李: a name opens the sentence. */
const called =
  /^(?:老|小|阿)?[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤](?!法|子|力|度|速|级|压|温|桥)/u
const someone =
  /先生|女士|老师|师傅|医生|大夫|教授|总统|皇帝|国王|工程师|作者|学者|画家|作家|专家|科学家|学家|父亲|母亲|妈妈|爸爸|爷爷|奶奶|外公|外婆|儿子|女儿|孩子|丈夫|妻子|朋友|同事|同学|邻居|经理|主任|馆长|校长|队长|军官|船长|店主|老板|居民|工人|农民|司机|老人|女孩|男孩|姑娘|小伙|学生|病人|患者|选手|球员/u

/** What takes up a whole sentence, or says more of the same. */
const whole =
  /^(?:为此|对此|就此|由此|据此|至此|从此|以此|在此|此举|此后|如此|正因|正是|这|那(?=[时天年以之])|从那|更|甚至|尤其|就是|即)/u

/** It points at its end: 说的就是这个比例, 我的同事也是如此. */
const ending =
  /(?:[这那](个|种|条|项|些)(\p{Script=Han}{1,4})|如此|亦然|[类同](?:似|样)的\p{Script=Han}{1,6})$/u
