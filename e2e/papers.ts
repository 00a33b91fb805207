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
