/** The drawings of the talk that the gallery shows, in its language, in the place of the small ones of its tests. */

const stores = {
  'zh-CN': ['L1', 'L2 / L3', '进程内缓存', '集中式缓存', '数据库'],
  en: ['L1', 'L2 / L3', 'In the process', 'Shared cache', 'Database'],
}
const curve = {
  'zh-CN': ['容量 2%，命中率 80%', '缓存容量占全部数据的比例', '10%', '命中率'],
  en: ['2% of the keys, 80% of the reads', 'Size of the cache, of all data', '10%', 'Hit rate'],
}
const times = {
  'zh-CN': [
    ['L1 缓存', '1 纳秒'],
    ['内存', '100 纳秒'],
    ['进程内缓存', '300 纳秒'],
    ['集中式缓存', '0.5 毫秒'],
    ['固态硬盘上的数据库', '3 毫秒'],
    ['跨洋请求', '150 毫秒'],
  ],
  en: [
    ['L1 cache', '1 ns'],
    ['Memory', '100 ns'],
    ['In the process', '300 ns'],
    ['Shared cache', '0.5 ms'],
    ['Database on a disk', '3 ms'],
    ['Across the ocean', '150 ms'],
  ],
}

/** A drawing takes the theme's colours: shades of its text, and the accent by a class. */
const drawing = (width, height, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-size="26">${content}</svg>`

function stair(labels) {
  const step = (label, index) => {
    const [fill, ink] = index === 0 ? ['f', 'onfill'] : [index % 2 ? 'g' : 'b', 'tx']
    return `<rect class="${fill}" y="${index * 106}" width="${98 + index * 80}" height="104"/><text class="${ink}" x="16" y="${62 + index * 106}">${label}</text>`
  }
  return drawing(418, 528, labels.map(step).join(''))
}

function bend([dot, across, end, up]) {
  return drawing(
    1152,
    304,
    `<path class="ln" stroke-width="2" d="M0 262H1152"/><path class="ac" stroke-width="6" d="M0 262C30 150 90 84 230 62S640 26 1152 14"/><path class="ln" stroke-width="2" stroke-dasharray="4 8" d="M230 62V262"/><circle class="f" cx="230" cy="62" r="12"/><text x="256" y="106">${dot}</text><text x="0" y="294" font-size="22">${across}</text><text x="1152" y="294" font-size="22" text-anchor="end">${end}</text><text x="1152" y="52" font-size="22" text-anchor="end">${up}</text>`,
  )
}

function bars(rows) {
  const widths = [24, 230, 280, 612, 696, 800]
  const bar = ([label, time], index) => {
    const [y, width] = [index * 76, widths[index]]
    return `<rect class="${index === 3 ? 'f' : 'g'}" y="${y}" width="${width}" height="56"/><text x="${width + 20}" y="${y + 37}">${label}</text><text x="1152" y="${y + 36}" font-size="22" text-anchor="end">${time}</text>`
  }
  return drawing(1152, 440, rows.map(bar).join(''))
}

const picture = (source, width, height) => ({
  mime: 'image/svg+xml',
  bytes: new TextEncoder().encode(source),
  width,
  height,
})

/** By the addresses that the talk has them at. */
export function picturesIn(lang) {
  return {
    'upright.svg': picture(stair(stores[lang]), 418, 528),
    'wide.svg': picture(bend(curve[lang]), 1152, 304),
    'bars.svg': picture(bars(times[lang]), 1152, 440),
  }
}
