/** Pictures side by side on one sheet, as JPEG. */
const columns = 3
const width = 1000
const gap = 8
/** Of the JPEG, the best first: the first that makes no more bytes than a page of the documentation should load for it. */
const qualities = [52, 47, 42, 37]
const mostBytes = 150_000

export async function sheetOf(browser, pictures) {
  const page = await browser.newPage()
  try {
    await page.setViewport({ width, height: 400 })
    const images = pictures.map(
      (png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
    )
    const style = `body{margin:0;padding:${gap}px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:${gap}px;background:#808080}img{display:block;width:100%}`
    await page.setContent(`<style>${style}</style>${images.join('')}`, { waitUntil: 'load' })
    for (const quality of qualities) {
      const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality })
      if (sheet.length <= mostBytes || quality === qualities.at(-1)) return sheet
    }
  } finally {
    await page.close()
  }
}
