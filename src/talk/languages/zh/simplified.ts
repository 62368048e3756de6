/** Traditional characters of the cue words as simplified ones, so that each rule is written once. */

const traditional =
  '雖儘為這對於來說發現與從還後時個們應該會無論僅沒開關問題實際當樣據調顯結讓總簡單換見難種類點過條約數幾兩萬億處間場學醫區統計報導證觀認並麼卻須將準確則項階層錯動況達產歷舉圖變節離獨給線終繼續號預測態級經驗歸納強專業門價書記聯進連遠選遺雙電響頭風減適話語誠裏裡東車長險廣員綜謂負擔張紀傳優勢創積極邊閱識劃劑規斷估隨異願顧著嚴臨義習決衝憑剛辦務協啟圍堅備復複夠寧嘗屬師帶錄徑懷驚擴擇術機權構標歡濟漸煩獻監礎礙稱緊縱練組細紹繞維編緣職薦獲營補視覺譽討訓議講訝許設評訴譯試誤請諸讀課誰談責賬帳質資賴贊趨踐蹤載較運遲鐘針鑑鏈鋒鍵頓領驟鳴別製歲係掃週藉併佈佔採註瞭眾祇餘謝'
const simple =
  '虽尽为这对于来说发现与从还后时个们应该会无论仅没开关问题实际当样据调显结让总简单换见难种类点过条约数几两万亿处间场学医区统计报导证观认并么却须将准确则项阶层错动况达产历举图变节离独给线终继续号预测态级经验归纳强专业门价书记联进连远选遗双电响头风减适话语诚里里东车长险广员综谓负担张纪传优势创积极边阅识划剂规断估随异愿顾着严临义习决冲凭刚办务协启围坚备复复够宁尝属师带录径怀惊扩择术机权构标欢济渐烦献监础碍称紧纵练组细绍绕维编缘职荐获营补视觉誉讨训议讲讶许设评诉译试误请诸读课谁谈责账账质资赖赞趋践踪载较运迟钟针鉴链锋键顿领骤鸣别制岁系扫周借并布占采注了众只余谢'
/** For each UTF-16 unit its simplified one, or 0: sentences are read by the thousand. */
const simpler = new Uint16Array(0x10000)
for (const [index, char] of Array.from(traditional).entries())
  simpler[char.charCodeAt(0)] = simple.charCodeAt(index)

/** The text with the traditional characters of cue words as simplified ones; every character keeps its place. */
export function simplified(text: string): string {
  for (let i = 0; i < text.length; i++) if (simpler[text.charCodeAt(i)]) return replaced(text)
  return text
}

function replaced(text: string): string {
  return Array.from(text, (char) => {
    const other = char.length === 1 ? simpler[char.charCodeAt(0)] : 0
    return other ? String.fromCharCode(other) : char
  }).join('')
}
