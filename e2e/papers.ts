import type { Page } from 'playwright-core'
import { assert } from '../base/refusal.ts'

/** What the file chooser of a browser gives. */
interface Paper {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A real PDF, photo and picture of a bill, made by the browser itself. */
export async function makePapers(page: Page): Promise<{ pdf: Paper; jpeg: Paper; png: Paper }> {
  const browser = page.context().browser()
  assert(browser, 'the page has a browser')
  const desk = await browser.newPage({ viewport: { width: 320, height: 200 } })
  await desk.setContent('<h1>Hyresavi</h1><p>December: 6 800 kr</p>')
  const papers = {
    pdf: { name: 'hyresavi.pdf', mimeType: 'application/pdf', buffer: await desk.pdf({ format: 'A5' }) },
    jpeg: { name: 'avi.jpg', mimeType: 'image/jpeg', buffer: await desk.screenshot({ type: 'jpeg' }) },
    png: { name: 'avi.png', mimeType: 'image/png', buffer: await desk.screenshot() },
  }
  await desk.close()
  return papers
}

/** A photo of a bill that lies a little askew on a dark table, as a phone takes it: with grain. */
export async function takePhoto(
  page: Page,
  { page: number, blur = 0 }: { page: number; blur?: number },
): Promise<Paper> {
  const browser = page.context().browser()
  assert(browser, 'the page has a browser')
  const table = await browser.newPage({ viewport: { width: 1200, height: 1600 } })
  const words = `<p>Hyra december, lägenhet 1203: 6 800 kr. Bankgiro 123-4567.</p>`.repeat(12)
  await table.setContent(`<body style="margin:0;background:#433;overflow:hidden">
    <div style="filter:blur(${blur}px);transform:rotate(2deg);margin:110px 130px;width:900px;height:1340px;background:#f4f2ec;font:24px serif;padding:30px;box-sizing:border-box;overflow:hidden">
      <h1>Hyresavi ${number}</h1>${words}</div>
    <svg style="position:fixed;inset:0;opacity:0.12" width="1200" height="1600"><filter id="grain"><feTurbulence baseFrequency="0.8"/></filter><rect width="1200" height="1600" filter="url(#grain)"/></svg>`)
  const buffer = await table.screenshot({ type: 'jpeg', quality: 92 })
  await table.close()
  return { name: `IMG_${number}.jpg`, mimeType: 'image/jpeg', buffer }
}
