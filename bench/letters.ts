import { makeLetterRenderer } from '../server/letters/render/renderer.ts'
import { sample } from '../server/letters/render/sample.ts'
import { inMs, median, tell, time } from './figures.ts'

/** Letters as PDF/A-2a and PDF/UA-1, held against the shortest letter the same worker can set. */
export async function benchLetters(): Promise<void> {
  const renderer = makeLetterRenderer()
  const { plain } = sample()
  const least = { ...plain, paragraphs: [], decisions: [], calculation: [], appeal: null }
  const createdAt = new Date('2026-11-18T08:00:00Z')
  await renderer.renderLetter(plain, { createdAt })
  const whole = await time(60, () => renderer.renderLetter(plain, { createdAt }))
  const floor = await time(60, () => renderer.renderLetter(least, { createdAt }))
  await renderer.close()
  tell('letters, one thread', `${(1000 / median(whole)).toFixed(0)}/s, ${inMs(whole)}`, {
    name: 'an almost empty letter',
    value: inMs(floor),
    ratio: median(whole) / median(floor),
  })
}
