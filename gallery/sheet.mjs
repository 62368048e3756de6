/** Pictures side by side on one sheet, as JPEG. */
const columns = 3
const width = 1000
const gap = 8

export async function sheetOf(browser, pictures) {
  const page = await browser.newPage()
  try {
    await page.setViewport({ width, height: 400 })
    const images = pictures.map(
      (png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
    )
    const style = `body{margin:0;padding:${gap}px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:${gap}px;background:#808080}img{display:block;width:100%}`
    await page.setContent(`<style>${style}</style>${images.join('')}`, { waitUntil: 'load' })
    return await page.screenshot({ fullPage: true, type: 'jpeg', quality: 52 })
  } finally {
    await page.close()
  }
}
