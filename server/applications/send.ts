import type { ApplicationContent, sendApplication } from '../../api/applications.ts'
import { firstDay, lastDay, toMonth, type Month } from '../../base/month.ts'
import { toPersonNumber } from '../../base/personnummer.ts'
import { refuse } from '../../base/refusal.ts'
import {
  endMember,
  findEverMembers,
  findMembers,
  findOwnCase,
  openCase,
  setMember,
  type OwnCase,
} from '../cases/queries.ts'
import { readAccount } from '../people/account.ts'
import {
  addPerson,
  addWithoutNumber,
  changeAccount,
  findAccount,
  findPersonByNumber,
  holdPerson,
} from '../people/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { askApproval, findAdultsEver } from './approvalQueries.ts'
import * as queries from './queries.ts'

type Sending = Call<typeof sendApplication>
type Receipt = ReplyOf<typeof sendApplication>

/** The draft becomes an application, once: whoever sends it again gets the same receipt. */
export async function send(call: Sending): Promise<Receipt> {
  const { tx, who, ids, input, now, today } = call
  const month = toMonth(ids.month)
  await holdPerson(tx, who.id)
  const draft = await queries.findDraft(tx, who.id, month, 'hold')
  if (!draft) refuse('not_found')
  const before = await findOwnCase(tx, who.id, today)
  if (draft.sent && before) return receipt(tx, before, month)
  if (!input.attested) refuse('application.not_attested')
  if (draft.version !== input.version)
    refuse(
      'conflict.changed',
      {},
      { current: { version: draft.version, savedAt: draft.savedAt.toISOString(), content: draft.content } },
    )
  requireComplete(draft.content, who.id)
  const caseId = before?.caseId ?? (await openCase(tx, who.id, today))
  if (await queries.findApplication(tx, caseId, month)) refuse('application.exists_for_month')
  const adultsBefore = await findAdultsEver(tx, caseId)
  const content = await settleHousehold(call, caseId, draft.content, month)
  await settleAccount(call, content)
  const applicationId = await queries.addApplication(tx, {
    caseId,
    month,
    applicantId: who.id,
    draftId: draft.draftId,
    content,
    arrivedOn: today,
    now,
  })
  await askOthers(call, { applicationId, caseId, content, adultsBefore })
  await tx.plan({ task: 'journal_arrival', payload: { applicationId }, key: `journal_arrival:${applicationId}` })
  const own = await findOwnCase(tx, who.id, today)
  if (!own) throw new Error('the case of the application was not found')
  return receipt(tx, own, month)
}

interface Sent {
  applicationId: string
  caseId: string
  content: ApplicationContent
  adultsBefore: ReadonlySet<string>
}

/** Each other adult says for themself whether it is their application too. */
async function askOthers({ tx, now }: Sending, { applicationId, caseId, content, adultsBefore }: Sent): Promise<void> {
  for (const { role, key } of content.household.members) {
    if (role !== 'co_applicant') continue
    await askApproval(tx, { applicationId, caseId, personId: key, isNew: !adultsBefore.has(key), now })
  }
}

async function receipt(tx: Write, own: OwnCase, month: Month): Promise<Receipt> {
  const application = await queries.findApplication(tx, own.caseId, month)
  if (!application) refuse('not_found')
  const { applicationId, arrivedOn, registeredAt } = application
  return {
    applicationId,
    month,
    arrivedOn,
    receivedAt: registeredAt.toISOString(),
    caseNumber: own.caseNumber,
    unit: own.unit,
    unitPhone: own.unitPhone,
  }
}

/** What an application must say; each missing step is named. What it says is judged later, by a person. */
function requireComplete(content: ApplicationContent, applicantId: string): void {
  const applicants = content.household.members.filter((member) => member.role === 'applicant')
  const missing = [
    ...(applicants.length === 1 && applicants[0]?.key === applicantId && isEachOnce(content.household.members)
      ? []
      : ['household']),
    ...(content.home ? [] : ['home']),
    ...(content.incomes.length > 0 || content.noIncome ? [] : ['incomes']),
    ...(content.assets === null || !isEachOnce(content.incomes) ? ['incomes'] : []),
    // Needs are decided by their keys, one by one.
    ...(isEachOnce(content.costs) ? [] : ['costs']),
  ]
  if (missing.length > 0) refuse('application.incomplete', { steps: [...new Set(missing)].join(', ') })
  if (!content.account) refuse('application.account_missing')
}

const isEachOnce = (of: readonly { key: string }[]): boolean => new Set(of.map((one) => one.key)).size === of.length

/** New members become persons; every member stands in the household from the month's first day. Keys become person ids. */
async function settleHousehold(
  call: Sending,
  caseId: string,
  content: ApplicationContent,
  month: Month,
): Promise<ApplicationContent> {
  const { tx, who } = call
  const known = await findMembers(tx, caseId, lastDay(month))
  const ids = new Map<string, string>()
  const before = await findEverMembers(tx, caseId)
  const isOurs = (id: string) => id === who.id || before.has(id) || [...ids.values()].includes(id)
  for (const member of content.household.members) {
    const isNew = member.key.startsWith('new-')
    if (!isNew && member.key !== who.id && !known.some((one) => one.personId === member.key)) refuse('not_found')
    const personId = isNew ? await settleNew(call, member, isOurs) : member.key
    if ([...ids.values()].includes(personId)) refuse('application.incomplete', { steps: 'household' })
    ids.set(member.key, personId)
    await setMember(tx, caseId, { ...member, personId }, firstDay(month))
  }
  const staying = new Set(ids.values())
  for (const gone of known.filter((one) => !staying.has(one.personId)))
    await endMember(tx, gone.caseMemberId, firstDay(month))
  return {
    ...content,
    // The number is kept sealed with the person; the attested copy holds the id.
    household: {
      ...content.household,
      members: content.household.members.map((member) => ({
        ...member,
        key: ids.get(member.key) ?? member.key,
        personNumber: null,
      })),
    },
    incomes: content.incomes.map((income) => ({
      ...income,
      member: ids.get(income.member) ?? refuse('application.incomplete', { steps: 'incomes' }),
    })),
  }
}

/**
 * Who is told of becomes a person of the household. That a number is known here is nothing the one who tells it may learn, and nobody is drawn into
 * another's case by it: then a person without a number stands there, as told, for the caseworker to ask about.
 */
async function settleNew(
  { tx, now, today }: Sending,
  member: ApplicationContent['household']['members'][number],
  isOurs: (personId: string) => boolean,
): Promise<string> {
  const number = toPersonNumber(member.personNumber ?? '')
  const { givenName, familyName } = member
  if (!givenName || !familyName) refuse('application.incomplete', { steps: 'household' })
  const bearer = await findPersonByNumber(tx, number)
  if (bearer && isOurs(bearer)) return bearer
  const person = { number, givenName, familyName, now, today }
  return bearer ? addWithoutNumber(tx, person) : addPerson(tx, person)
}

async function settleAccount({ tx, who, now }: Sending, { account }: ApplicationContent): Promise<void> {
  if (!account) return
  const { account: read } = readAccount({ ...account, clearing: account.clearing ?? '' })
  const clearing = read.kind === 'bank' ? read.clearing : null
  const before = await findAccount(tx, who.id)
  if (before && before.kind === read.kind && before.clearing === clearing && before.number === read.number) return
  await changeAccount(tx, {
    personId: who.id,
    kind: read.kind,
    clearing,
    number: read.number,
    bankName: read.bankName,
    now,
    registeredBy: null,
  })
}
