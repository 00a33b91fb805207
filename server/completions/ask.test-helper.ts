import type { z } from 'zod'
import { askCompletion } from '../../api/completions.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { at } from '../platform/testing/story.ts'

export type Body = z.input<typeof askCompletion.body>
export type Item = Body['items'][number]

export const rent: Item = {
  kind: 'rent_notice',
  what: 'november 2026',
  why: 'För att se vad hyran är den här månaden.',
  needKey: 'income_support',
  about: 'c1',
}

export const asking = (more: Partial<Body> = {}): Body => ({
  channel: 'e_service',
  help: 'Förklarade att avin finns hos hyresvärden på nätet.',
  answerBy: '2026-11-30',
  setBy: 'us',
  items: [rent],
  consultation: null,
  ...more,
})

export const askFor = (who: Browser, where: { caseId: string; month: string }, more: Partial<Body> = {}) =>
  who.call(askCompletion, { ...at(where), body: asking(more) })
