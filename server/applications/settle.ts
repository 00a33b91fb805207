import type { ApplicationContent } from '../../api/applications.ts'
import { toDay, type Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import { bornOf, toPersonNumber } from '../../base/personnummer.ts'
import { refuse } from '../../base/refusal.ts'
import { endMember, findEverMembers, findMembers, setMember, type CaseMember } from '../cases/queries.ts'
import { readAccount } from '../people/account.ts'
import {
  addPerson,
  addWithoutNumber,
  changeAccount,
  findAccount,
  findPersonByNumber,
  giveNumber,
} from '../people/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import { askApproval } from './approvalQueries.ts'

/** Somebody tells of their household and account in an application. */
interface Telling {
  tx: Write
  now: Date
  today: Day
  applicantId: string
  /** Who of the staff wrote it down; null: the person. */
  by: string | null
}

type Member = ApplicationContent['household']['members'][number]

interface Sent {
  applicationId: string
  caseId: string
  content: ApplicationContent
  adultsBefore: ReadonlySet<string>
}

/** Each other adult says for themself whether it is their application too. */
export async function askOthers(
  { tx, now }: Telling,
  { applicationId, caseId, content, adultsBefore }: Sent,
): Promise<void> {
  for (const { role, key } of content.household.members) {
    if (role !== 'co_applicant') continue
    await askApproval(tx, { applicationId, caseId, personId: key, isNew: !adultsBefore.has(key), now })
  }
}

/** New members become persons; every member stands in the household from the month's first day. Keys become person ids. */
export async function settleHousehold(
  telling: Telling,
  caseId: string,
  content: ApplicationContent,
  month: Month,
): Promise<ApplicationContent> {
  const { tx, applicantId } = telling
  const known = await findMembers(tx, caseId, lastDay(month))
  const ids = new Map<string, string>()
  const before = await findEverMembers(tx, caseId)
  const isOurs = (id: string) => id === applicantId || before.has(id) || [...ids.values()].includes(id)
  for (const member of content.household.members) {
    const isNew = member.key.startsWith('new-')
    const standing = known.find((one) => one.personId === member.key)
    if (!isNew && member.key !== applicantId && !standing) refuse('not_found')
    if (standing) await settleNumber(telling, standing, member)
    const personId = isNew ? await settleNew(telling, member, isOurs) : member.key
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
        // Only of somebody who was told of without a number.
        born: member.personNumber ? null : (member.born ?? null),
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
  { tx, now, today }: Telling,
  member: Member,
  isOurs: (personId: string) => boolean,
): Promise<string> {
  const { givenName, familyName, personNumber } = member
  if (!givenName || !familyName) refuse('application.incomplete', { steps: 'household' })
  if (!personNumber && member.born) {
    if (member.born > today) refuse('application.incomplete', { steps: 'household' })
    return addWithoutNumber(tx, { givenName, familyName, born: toDay(member.born), now })
  }
  const number = toPersonNumber(personNumber ?? '')
  const bearer = await findPersonByNumber(tx, number)
  if (bearer && isOurs(bearer)) return bearer
  const person = { number, givenName, familyName, now, today }
  return bearer ? addWithoutNumber(tx, { ...person, born: bornOf(number) }) : addPerson(tx, person)
}

/** A child who had no number is told of with one: it is theirs from now on, unless somebody here has it already. */
async function settleNumber({ tx, today }: Telling, known: CaseMember, { personNumber }: Member): Promise<void> {
  if (known.unnumbered === null || !personNumber) return
  const number = toPersonNumber(personNumber)
  if ((await findPersonByNumber(tx, number)) === null) await giveNumber(tx, { personId: known.personId, number, today })
}

export async function settleAccount(
  { tx, applicantId, by, now }: Telling,
  { account }: ApplicationContent,
): Promise<void> {
  if (!account) return
  const { account: read } = readAccount({ ...account, clearing: account.clearing ?? '' })
  const clearing = read.kind === 'bank' ? read.clearing : null
  const before = await findAccount(tx, applicantId)
  if (before && before.kind === read.kind && before.clearing === clearing && before.number === read.number) return
  await changeAccount(tx, {
    personId: applicantId,
    kind: read.kind,
    clearing,
    number: read.number,
    bankName: read.bankName,
    now,
    registeredBy: by,
  })
}
