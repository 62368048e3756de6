/**
 * English words whose class a condenser must know: the closed classes whole, and the
 * commonest verbs, with which nearly every main verb of running text is found. All of
 * them stand in one table, so that a word is looked up once.
 */
import { classesOf } from './classes.ts'
import { signsOf } from './signs.ts'
import type { Tag } from './words.ts'

const determiners =
  'a an the this these those my your his its our their every each some any no another both either neither all most many several few such which what whatever much enough'
const pronouns =
  'i he she it we they you who everyone everybody someone somebody anyone anybody nobody none nothing something everything anything there one others me him us them itself themselves himself herself ourselves'
const prepositions =
  'of in on at by for from with without within into onto over under about above below between among amid across along against around behind beside beyond despite during except inside near off out outside past per through throughout toward towards under until upon via like unlike up down than following versus regarding concerning alongside amongst'
const subordinators =
  'because if unless although though while whereas when whenever since until once where wherever whether as so lest'
const relatives = 'which who whom whose whereby wherein'
const conjunctions = 'and or but nor yet'
/** Finite by themselves, or asking for a verb after them. */
const auxiliaries =
  "is are was were am has have had do does did can could may might must shall should will would cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't needn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t couldn’t won’t wouldn’t shouldn’t mustn’t 'm 're 've 'll 'd 's ’m ’re ’ve ’ll ’d ’s there’s that's that’s they're they’re we're we’re"
const negations = 'not never'
const adverbs =
  'also often always already still just only even ever then now here thus therefore hence however too very quite rather almost nearly perhaps sometimes seldom soon later once twice again instead together apart away back indeed far well first otherwise likewise moreover meanwhile nevertheless nonetheless altogether merely hardly barely mostly partly largely'
const being = 'be been being having'
const numbers =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half'
/** End in -ly or -ed or -ing but are no adverbs and no verbs. */
const otherwise =
  'family supply reply ally early daily weekly monthly yearly likely unlikely friendly only elderly hourly costly deadly lively assembly anomaly italy july need seed feed speed breed indeed hundred red bed shed wed exceed proceed succeed bleed embed united sacred naked wicked spring string thing king ring wing morning evening building meaning ceiling something anything everything nothing during bring sing cling according'

/** Verbs that are hardly ever nouns. */
const plainVerbs =
  'die rewrite outlast fetch cancel discourage relax steal summarise summarize thank thrive tolerate undermine dissolve expire explode interfere navigate obey overlap penetrate pollute prolong relieve tighten unlock wander betray bury coincide collaborate collide compel compile conceive confess conquer constitute contradict converge cooperate counteract decompose deepen depart depict distort distract distribute diverge donate educate elect enlarge enlighten erode evaporate evict exaggerate flatten flourish forgive frighten fulfil fulfill heal hesitate inject injure inspire instruct invert invoke irritate lengthen loosen marry migrate nominate notify omit outweigh overestimate overwrite perish plunge ponder portray predate prescribe prevail prosper provoke react reassure recite reconcile refine reimburse rejoice relinquish reproduce resign retire retry reunite scatter shorten simplify soften spoil stimulate subtract summon supervise suppress surrender synthesise synthesize thicken transcend transmit tremble uncover underestimate undertake unify utilise utilize vibrate withhold conduct accept achieve add adopt affect agree allow appear apply argue arise arrive ask assign assume avoid become begin behave believe belong bring build buy calculate carry choose come compare compete complain conclude confirm connect consider consist construct contain continue contribute convert convince create deal decide declare define deliver demand demonstrate deny depend derive describe deserve destroy detect determine develop differ disappear discover discuss distinguish divide draw eat eliminate emerge emit employ enable encourage ensure enter establish evaluate examine exceed exist expect explain exploit explore express extend extract face fail fall feed fill find fit follow forget generate get give go govern grow handle happen hear help hide hold identify ignore illustrate imagine implement imply improve include indicate induce inform inherit insist inspect introduce invent investigate involve join keep know lack launch learn leave lend let lie lose maintain make mean meet merge obtain occur offer operate outperform outnumber overcome own perform permit persist possess precede predict prefer prepare prevent proceed produce propose protect prove provide publish pursue put reach read realize recall receive recognise recognize recommend reduce refer refuse reject relate release rely remain remember remove repeat replace represent require resemble resolve restore restrict retain retrieve return reveal satisfy save say see seem select sell send serve settle show sit solve speak specify spend spread stand stay store struggle succeed suffer suggest survive take teach tell tend think throw transform translate travel treat try understand undergo use vary wait want warn win write yield adapt adjust advise alter answer apologise appoint approve arrange arouse ascribe assess assert assist assure attach attain attend attribute await ban beat bind blame block blow borrow break burn calm capture cause cease circulate cite clarify classify collapse collect combine commit communicate compose comprise compute confine conform consult consume convey cope correspond crawl criticise decline decode deduce deem degrade delete denote deploy deprive deteriorate devise devote diminish disagree discard dominate dwell earn embed embrace enact encode encounter endure enforce enhance enjoy enrich entail erase escape evolve excel exclude execute exert expand exploit expose facilitate feel fight fix flee flow forbid force fulfil gain gather guarantee guide hang hurt illuminate impose incorporate infer inhibit initialize initialise insert install integrate intend interact interpret intervene invade invite isolate judge justify kill lead learned leak lift link load lower maximize memorise mention minimize mislead misuse modify motivate multiply negotiate observe oppose optimize organise organize originate overlook participate perceive persuade point postpone pour preserve presume pretend progress prohibit promote punish quantify quit raise rank realise rebuild recover recruit reflect regain regard regulate reinforce remind render rename reopen reorder resist respond result resume reuse rise rotate run sample score seek segment separate shape share shift shrink shut simulate skip sleep slow spare split start stem stop strengthen stretch strive submit subsume supply support suppose surround suspect sustain sweep swim switch tackle test threaten touch trace train transfer trigger turn undo unite update upload urge vanish verify violate visit vote wake walk waste watch weaken wear weigh widen wish withdraw withstand work worry accelerate accommodate accompany account acquire activate address alleviate amount analyse analyze announce anticipate cost change cover drop need plan play pay move live look like love matter mark call cut open end increase decrease report rest request rule set sign sound stick step suit trust value vote crash ship review claim set warm cool heat freeze melt drain absorb filter leave fly borrow hire pretrain'
/** Are no verbs, wherever they stand. */
const noVerbs =
  'key main important crucial essential central fundamental critical core problem reason aim goal novel reasons way ways problems challenge challenges advantage advantages benefit benefits stage stages part parts things kind kinds type types development developments direction directions trend trends idea ideas option options route routes task tasks role roles group groups levels level layer layers lesson lessons factor factors aspect aspects principle principles property properties goals contribution contributions limitation limitations listed figure table fig course sure fair granted second third fourth fifth last her people picture overall'
/** Of these the forms without an ending are nouns or adjectives as often: they need a context. */
const nounVerbs: ReadonlySet<string> = new Set(
  'answer ban beat block blow break burn calm cause change claim cost cover crash cut deal decline demand draw drop end escape face fall feed fight fix flow focus force gain guarantee guide heat help increase decrease increases judge lack launch lead leak lie lift like link live load look lower love mark matter move need offer open own pay place plan play point progress rank release report request rest result return review rise rule run sample score segment separate set shape share shift ship sign slow sound split spread stand start stem step stick stop store stretch struggle supply support suspect switch test touch trace train transfer travel treat trigger trust try turn update use value visit vote wait walk want warm waste watch wear wish work worry yield cool filter drain limit model name number order process question range rate start study mean show close form design purpose address account amount correct complete present produce record matter average clean double free'.split(
    ' ',
  ),
)
const irregular: Record<string, string> = {
  become: 'became become', begin: 'began begun', break: 'broke broken', bring: 'brought brought', build: 'built built', buy: 'bought bought', choose: 'chose chosen', come: 'came come', cut: 'cut cut', deal: 'dealt dealt', draw: 'drew drawn', eat: 'ate eaten', fall: 'fell fallen', feed: 'fed fed', feel: 'felt felt', fight: 'fought fought', find: 'found found', forbid: 'forbade forbidden', forget: 'forgot forgotten', freeze: 'froze frozen', get: 'got got', give: 'gave given', go: 'went gone', grow: 'grew grown', hang: 'hung hung', hear: 'heard heard', hide: 'hid hidden', hold: 'held held', keep: 'kept kept', know: 'knew known', lead: 'led led', leave: 'left left', lend: 'lent lent', lie: 'lay lain', lose: 'lost lost', make: 'made made', mean: 'meant meant', meet: 'met met', mislead: 'misled misled', overcome: 'overcame overcome', pay: 'paid paid', rebuild: 'rebuilt rebuilt', rise: 'rose risen', run: 'ran run', say: 'said said', see: 'saw seen', seek: 'sought sought', sell: 'sold sold', send: 'sent sent', shrink: 'shrank shrunk', sit: 'sat sat', speak: 'spoke spoken', spend: 'spent spent', stand: 'stood stood', stick: 'stuck stuck', take: 'took taken', teach: 'taught taught', tell: 'told told', think: 'thought thought', throw: 'threw thrown', undergo: 'underwent undergone', understand: 'understood understood', undo: 'undid undone', wake: 'woke woken', wear: 'wore worn', win: 'won won', withdraw: 'withdrew withdrawn', write: 'wrote written', learn: 'learnt learnt', sleep: 'slept slept', swim: 'swam swum', bind: 'bound bound', fly: 'flew flown', show: 'showed shown', sweep: 'swept swept', steal: 'stole stolen', forgive: 'forgave forgiven', bite: 'bit bitten', blow: 'blew blown', drink: 'drank drunk', drive: 'drove driven', ride: 'rode ridden', ring: 'rang rung', shake: 'shook shaken', sink: 'sank sunk', tear: 'tore torn', undertake: 'undertook undertaken', shoot: 'shot shot', strike: 'struck struck', slide: 'slid slid',
} // prettier-ignore

/** `preterite`: a past that is no participle (spoke); `past`: one that may be (made). */
export type VerbForm = 'base' | 's' | 'past' | 'preterite' | 'participle'

export interface VerbWord {
  form: VerbForm
  /** A noun or adjective as often as a verb. */
  noun: boolean
}

/** What is known of a word before it stands in a sentence. */
export interface Entry {
  word: string
  /** The class of a word that has but one (`noun`: for the sake of its ending, which says otherwise). */
  tag: Tag | undefined
  /** A form of a known verb that the ending alone does not tell. */
  verb: VerbWord | undefined
  /** Its class needs no look at what follows it. */
  known: boolean
  /** See {@link signsOf} and {@link classesOf}. */
  signs: number
  classes: number
}

/** Classes in the order in which they are asked: the first that holds a word has it. */
const classes: readonly (readonly [Tag, string])[] = [
  ['aux', auxiliaries],
  ['not', negations],
  ['conj', conjunctions],
  ['be', being],
  ['rel', relatives],
  ['pron', pronouns],
  ['sub', subordinators],
  ['det', determiners],
  ['prep', prepositions],
  ['num', numbers],
  ['adv', adverbs],
]

/** Every word that is known, lower case. */
export const lexicon: ReadonlyMap<string, Entry> = entries()

function entries(): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const add = (word: string, tag: Tag | undefined, verb?: VerbWord, known = true): Entry => {
    const entry = found.get(word) ?? { word, tag, verb, known, signs: 0, classes: 0 }
    found.set(word, entry)
    return entry
  }
  for (const [tag, words] of classes) for (const word of words.split(' ')) add(word, tag)
  for (const [word, verb] of verbForms()) add(word, undefined, verb)
  for (const word of otherwise.split(' ')) add(word, 'noun')
  for (const word of noVerbs.split(' ')) add(word, undefined)
  for (const [word, signs] of signsOf) add(word, undefined, undefined, false).signs = signs
  for (const [word, classes] of classesOf) add(word, undefined, undefined, false).classes = classes
  return found
}

/** At least half of it is empty, so that a word is found where it is looked for first, or near. */
const size = 2 ** Math.ceil(Math.log2(lexicon.size * 2))
/** The same words by a number made of their letters: they are found where they stand in a text, without a copy. */
const table: readonly (Entry | undefined)[] = tableOf(lexicon)

function tableOf(words: ReadonlyMap<string, Entry>): (Entry | undefined)[] {
  const slots = Array.from({ length: size }, (): Entry | undefined => undefined)
  for (const entry of words.values()) {
    let slot = slotOf(entry.word, 0, entry.word.length)
    while (slots[slot]) slot = (slot + 1) % size
    slots[slot] = entry
  }
  return slots
}

function slotOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + small(text.charCodeAt(at))) | 0
  return (sum ^ (sum >>> 15)) & (size - 1)
}

/** What is known of the word that stands in `text` from `start` to `end`, whose letters are of ASCII. */
export function entryAt(text: string, start: number, end: number): Entry | undefined {
  for (let slot = slotOf(text, start, end); ; slot = (slot + 1) & (size - 1)) {
    const entry = table[slot]
    if (!entry || isWord(entry.word, text, start, end)) return entry
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== small(text.charCodeAt(start + at))) return false
  return true
}

/** The small letter of a capital of ASCII; any other character as it is. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}

function verbForms(): Map<string, VerbWord> {
  const forms = new Map<string, VerbWord>()
  const bases = new Set([...plainVerbs.split(' '), ...nounVerbs])
  for (const base of bases) {
    const noun = nounVerbs.has(base)
    forms.set(base, { form: 'base', noun })
    forms.set(withS(base), { form: 's', noun })
  }
  for (const [base, both] of Object.entries(irregular)) {
    const [past = base, participle = past] = both.split(' ')
    if (!bases.has(participle))
      forms.set(participle, { form: participle === past ? 'past' : 'participle', noun: false })
    if (!bases.has(past))
      forms.set(past, {
        form: participle === past ? 'past' : 'preterite',
        noun: past === 'lay' || past === 'saw',
      })
  }
  return forms
}

function withS(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`
}
