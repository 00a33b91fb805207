import { randomUUID } from 'node:crypto'
import { approveSubmission, saveSubmission, sendSubmission, type SubmissionInput } from '../../api/submissions.ts'
import { lastDay, toMonth } from '../../base/month.ts'
import { look } from '../../law/dated.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { Browser } from '../platform/testing/browser.ts'

type Of<K> = Extract<SubmissionInput, { kind: K }>
const december = toMonth('2026-12')
const { child, childLunchAway, single, couple, common } = look(riksnormTable, december, lastDay(december)).value
const raised = (amount: number): number => amount + 10_000

/** INVENTED: last year's amounts and a hundred kronor on each. */
const amounts: Of<'riksnorm'>['value']['amounts'] = {
  child: {
    '0': raised(child['0']),
    '1-2': raised(child['1-2']),
    '3': raised(child['3']),
    '4-6': raised(child['4-6']),
    '7-10': raised(child['7-10']),
    '11-14': raised(child['11-14']),
    '15-18': raised(child['15-18']),
    '19-20': raised(child['19-20']),
  },
  childLunchAway: {
    '0': raised(childLunchAway['0']),
    '1-2': raised(childLunchAway['1-2']),
    '3': raised(childLunchAway['3']),
    '4-6': raised(childLunchAway['4-6']),
  },
  single: raised(single),
  couple: raised(couple),
  common: [...common],
}

const read = {
  from: '2027-01',
  to: '2027-12',
  regulation: 'SFS 0000:1 (påhittad)',
  publishedOn: '2026-11-16',
  link: '',
}
export const norm = (more: Partial<Of<'riksnorm'>> = {}): Of<'riksnorm'> => ({
  kind: 'riksnorm',
  ...read,
  value: { schema: '2026', amounts },
  ...more,
})
export const norm2027 = (more: Partial<Of<'riksnorm'>> = {}): Of<'riksnorm'> =>
  norm({
    value: {
      schema: '2027',
      amounts,
      childPercent: { single: [100, 100, 100, 60], couple: [100, 100, 100, 25] },
      ceilingExceptions: ['Medicinskt motiverad kost'],
      phaseIn: [{ from: '2027-01', percent: 50 }],
    },
    ...more,
  })
export const priceBase = (value = 6_000_000): Of<'price_base_amount'> => ({ kind: 'price_base_amount', ...read, value })
export const workIncome: Of<'work_income'> = {
  kind: 'work_income',
  ...read,
  value: { stimulusPercent: 25, qualifyingMonths: 6, lastingMonths: 24, youthPriceBaseAmounts: 1 },
}
export const guideline = (more: Partial<Of<'guideline'>> = {}): Of<'guideline'> => ({
  kind: 'guideline',
  from: '2026-12',
  to: null,
  committee: 'Socialnämnden',
  decidedOn: '2026-11-10',
  reference: '§ 101, dnr 2026/44',
  value: { rentCap: [700_000, 800_000], internetCap: 30_000 },
  ...more,
})

/** Saved as a new draft; gives where it is. */
export async function draft(who: Browser, content: SubmissionInput) {
  const params = { submissionId: randomUUID() }
  const { version } = await who.call(saveSubmission, { params, body: { version: 0, content } })
  return { params, body: { version } }
}

/** Written and sent. */
export async function sent(who: Browser, content: SubmissionInput) {
  const at = await draft(who, content)
  const { version } = await who.call(sendSubmission, at)
  return { ...at, body: { version } }
}

/** Written by one, approved by another. */
export async function approved(one: Browser, other: Browser, content: SubmissionInput): Promise<void> {
  await other.call(approveSubmission, await sent(one, content))
}
