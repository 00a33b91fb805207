import type { ApplicationContent } from '../../api/applications.ts'
import type { registerContactApplication } from '../../api/intake.ts'
import type { Day } from '../../base/day.ts'
import { lastDay, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { costKinds } from '../../rules/calculation/input.ts'
import { intakeMonths, type IntakeChannel } from '../../rules/intake/arrival.ts'
import { intakeTexts } from '../../texts/sv/journal/contact.ts'
import { fill } from '../../texts/fill.ts'
import { told } from '../applications/household.ts'
import { findApplication, type Application } from '../applications/queries.ts'
import { findMembers, findOwnCase, holdCase, type CaseMember } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { Write } from '../platform/db/transaction.ts'
import * as queries from './queries.ts'

/** A wish for help as it came. */
export interface Wish extends Pick<Call<typeof registerContactApplication>['input'], 'ownWords' | 'needs'> {
  month: Month
  caseId: string
  personId: string
  channel: IntakeChannel | 'e_service'
  attested: queries.NewWording['attested']
  arrivedOn: Day
  arrivedAt: string | null
  contactId: string | null
}
type Taking = Pick<Call<typeof registerContactApplication>, 'tx' | 'who' | 'now' | 'today'>
/** Who writes it down; null: the person, in the e-service. */
interface By extends Pick<Taking, 'tx' | 'now' | 'today'> {
  by: string | null
}
type Costs = ApplicationContent['costs']

/** Taken down by staff: it is an application from now on, and they are told whose it is. */
export async function take(
  { tx, who, now, today }: Taking,
  wish: Wish,
): Promise<ReplyOf<typeof registerContactApplication>> {
  const { applicationId, supplements } = await takeDown({ tx, now, today, by: who.id }, wish)
  const own = await findOwnCase(tx, wish.personId, today)
  if (!own) throw new Error('the case of the application was not found')
  const relation = await queries.findRelation(tx, wish.caseId, { staffId: who.id, today, now })
  return {
    applicationId,
    caseNumber: own.caseNumber,
    caseId: relation === null ? null : wish.caseId,
    month: wish.month,
    arrivedOn: wish.arrivedOn,
    unit: own.unit,
    unitPhone: own.unitPhone,
    caseworker: own.caseworker,
    supplements,
  }
}

/** It is an application from now on (FL 19): a new one, or something more asked for in a month that has one. */
export async function takeDown(by: By, wish: Wish): Promise<{ applicationId: string; supplements: boolean }> {
  const { tx, today } = by
  if (!intakeMonths(today).includes(wish.month)) refuse('intake.month_unfit')
  await holdCase(tx, wish.caseId)
  const before = await findApplication(tx, wish.caseId, wish.month)
  const applicationId = before ? await supplement(by, wish, before) : await begin(by, wish)
  await note(by, wish, before !== null)
  return { applicationId, supplements: before !== null }
}

async function begin({ tx, by, now }: By, wish: Wish): Promise<string> {
  const { caseId, personId, month, channel, arrivedOn } = wish
  const members = await findMembers(tx, caseId, lastDay(month))
  const content = asSaid(wish, members)
  const attestedAt = wish.attested === 'signed' ? now : null
  const application = { caseId, applicantId: personId, month, channel, arrivedOn, content, attestedAt, now }
  const applicationId = await queries.addApplication(tx, application)
  await state(tx, wish, { applicationId, kind: 'wish', content, askedFor: content.costs, by, now })
  return applicationId
}

/** More is asked for in a month that has its application: with its own day of arrival, and each need its own decision. */
async function supplement({ tx, by, now }: By, wish: Wish, before: Application): Promise<string> {
  const { applicationId, content } = before
  const asked = costsOf(wish, content.costs)
  const isOrdinary = asked.some(({ kind }) => costKinds.some((one) => one === kind))
  if (isOrdinary && (await queries.isSupportDecided(tx, applicationId))) refuse('intake.cost_decided')
  const next = { ...content, costs: [...content.costs, ...asked] }
  await state(tx, wish, { applicationId, kind: 'supplement', content: next, askedFor: asked, by, now })
  await queries.addToAssessment(tx, { caseId: wish.caseId, month: wish.month, by, now }, asked)
  return applicationId
}

const state = (
  tx: Write,
  wish: Wish,
  of: Pick<queries.NewWording, 'applicationId' | 'kind' | 'content' | 'by' | 'now'> & { askedFor: Costs },
): Promise<void> => queries.addWording(tx, { ...wish, ...of, askedFor: of.askedFor.map(({ key }) => key) })

/** Only what was said, and who is registered in the household. The rest is asked for: nothing is put in anybody's mouth. */
const asSaid = (wish: Wish, members: readonly CaseMember[]): ApplicationContent => ({
  household: {
    members: members.map((member) => told(member, wish.personId)),
    changed: false,
  },
  home: null,
  incomes: [],
  noIncome: false,
  costs: costsOf(wish, []),
  assets: null,
  message: wish.ownWords,
  account: null,
  step: 'household',
})

const noteLength = 500

/** Needs as rows with free keys. In a supplement something is always asked: what has no kind is told in the person's words. */
function costsOf({ needs, ownWords }: Wish, before: Costs): Costs {
  const told: Wish['needs'] = needs.length === 0 && before.length > 0 ? [{ kind: 'other', amount: null }] : needs
  const last = Math.max(0, ...before.map(({ key }) => Number(key.slice(1))))
  return told.map(({ kind, amount }, at) => ({
    key: `c${last + at + 1}`,
    kind,
    applied: amount ?? 0,
    note: kind === 'other' ? [...ownWords].slice(0, noteLength).join('') : null,
  }))
}

async function note({ tx, by, now }: By, wish: Wish, isSupplement: boolean): Promise<void> {
  const { channels, attested, taken, supplemented } = intakeTexts
  await addEntry(tx, {
    caseId: wish.caseId,
    month: wish.month,
    kind: 'application_arrived',
    happenedAt: now,
    now,
    by,
    text: fill(isSupplement ? supplemented : taken, {
      month: wish.month,
      channel: channels[wish.channel],
      arrivedOn: wish.arrivedAt === null ? wish.arrivedOn : `${wish.arrivedOn} ${wish.arrivedAt}`,
      attested: attested[wish.attested],
      words: wish.ownWords,
    }),
  })
}
