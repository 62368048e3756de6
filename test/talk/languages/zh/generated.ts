/** Sentences put together from clauses, as people put them together. */
import fc from 'fast-check'

const subject = fc.constantFrom(
  '这座桥',
  '新的算法',
  '多数用户',
  '社区里的志愿者',
  '开放模型',
  '一所乡村小学',
  '“慢生活”',
  '机器人（第二代）',
)
const predicate = fc.constantFrom(
  '已经运行了十五年',
  '不能去除溶解的盐分',
  '可以在没有网络的地方使用',
  '把每天的耗电量降低了大约三成',
  '可能需要更长的时间才能看到效果',
  '只对注册用户开放',
  '受到附近居民的普遍欢迎',
  '从来没有经过独立的测试',
  '比过去任何时候都更加依赖外部的数据',
  '被写进了新版的建设标准',
)
const claim = fc.tuple(subject, predicate).map(([who, does]) => who + does)

const opener = fc.constantFrom(
  '',
  '首先，',
  '然而，',
  '事实上，',
  '需要注意的是，',
  '换句话说，',
  '总之，',
  '对于初学者来说，',
  '数据显示，',
  '据报道，',
)
const ahead = fc.oneof(
  fc.constant(''),
  claim.map((one) => `如果${one}，`),
  claim.map((one) => `由于${one}，`),
  claim.map((one) => `只有${one}，才能说`),
  fc.constantFrom(
    '在学校里，',
    '2017 年，',
    '为了降低成本，',
    '运河开通之后，',
    '与过去不同，',
    '随着人口老龄化，',
  ),
)
const body = fc.oneof(
  claim,
  fc.tuple(claim, claim).map(([a, b]) => `${a}，${b}`),
  fc.tuple(claim, claim).map(([a, b]) => `虽然${a}，但${b}`),
  fc.tuple(claim, claim).map(([a, b]) => `${a}，但${b}`),
  fc.tuple(subject, predicate, predicate).map(([a, b, c]) => `${a}不仅${b}，而且${c}`),
  fc.tuple(subject, claim, claim).map(([a, b, c]) => `${a}不是因为${b}，而是因为${c}`),
  fc.tuple(subject, predicate, claim).map(([a, b, c]) => `${a}之所以${b}，是因为${c}`),
  fc.tuple(claim, claim).map(([a, b]) => `与其说${a}，不如说${b}`),
  fc.tuple(claim, claim).map(([a, b]) => `除非${a}，否则${b}`),
  fc.tuple(claim, claim, claim).map(([a, b, c]) => `${a}；${b}，${c}`),
)
const behind = fc.oneof(
  fc.constant(''),
  claim.map((one) => `，因为${one}`),
  claim.map((one) => `，例如${one}`),
  claim.map((one) => `，其中${one}`),
  claim.map((one) => `，因此${one}`),
  fc.constantFrom(
    '，除非上游已经有了过滤设施',
    '，但节假日除外',
    '，前提是样本相互独立',
    '，而不必从零开始',
    '，以便随时检查',
  ),
)

export const generated = fc
  .tuple(opener, ahead, body, behind, fc.constantFrom('。', '！', ''), fc.boolean())
  .map(([a, b, c, d, end, half]) => {
    const sentence = a + b + c + d + end
    return half ? sentence.replace(/，/gu, ',').replace(/；/gu, ';') : sentence
  })
