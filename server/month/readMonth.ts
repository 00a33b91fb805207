import type { monthPage } from '../../api/cases.ts'
import { tellBasis } from '../../api/calculations/assessed.ts'
import { assessmentContent } from '../../api/assessments.ts'
import { plusDays, toDay, type Day } from '../../base/day.ts'
import { plusMonth, toMonth, type Month } from '../../base/month.ts'
import { toOre } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { written } from '../../base/personnummer.ts'
import { trust } from '../../base/trust.ts'
import { changesBetween } from '../../rules/calculation/changes.ts'
import { isWorkday, nextWorkday } from '../../rules/deadlines/holidays.ts'
import type { PersonNumber } from '../../base/personnummer.ts'
import { gather, type Ground } from '../decisions/gather.ts'
import { judge, type Intended } from '../decisions/judge.ts'
import { draftedReasons } from '../decisions/reasons/reasons.ts'
import { openNumber, writtenAccount } from '../people/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findSurroundings, type PersonRow, type Surroundings } from './queries.ts'

type Page = ReplyOf<typeof monthPage>

/** Everything for a household and a month. What it says of gates and delegation is the same judgement the decision meets. */
export async function readMonth({ tx, who, ids, now, today, relation }: Call<typeof monthPage>): Promise<Page> {
  const month = toMonth(ids.month)
  const around = await findSurroundings(tx, ids.caseId, month, today)
  if (!around) refuse('not_found')
  const ground = await gather(tx, ids.caseId, month, now)
  const judgement = ground
    ? judge(
        ground,
        ground.proposals.filter((one) => !isDecided(ground, one.need)).map((one) => intention(ground, one)),
        who,
      )
    : null
  return {
    caseId: ids.caseId,
    caseNumber: around.caseNumber,
    month,
    unit: around.unit,
    closedOn: around.closedOn,
    assignedTo: around.assignedTo,
    relation: relation ?? '',
    months: around.months,
    people: around.people
      .map((person) => ({ ...toPerson(tx, person) }))
      .toSorted((a, b) => order(a) - order(b) || ((a.born ?? '') < (b.born ?? '') ? -1 : 1)),
    application: ground ? { ...told(ground), attachments: around.attachments } : null,
    account: around.account
      ? { kind: around.account.kind, bank: around.account.bank, written: writtenAccount(around.account) }
      : null,
    assessment: ground ? { ...ground.assessment, savedAt: ground.assessment.savedAt?.toISOString() ?? null } : null,
    calculation: ground?.calculation ?? null,
    basis: ground ? tellBasis(ground.basis, ground.assessment.content) : null,
    changes: changes(around, ground),
    refusal: ground?.refusal ? { code: ground.refusal.code, facts: { ...ground.refusal.facts } } : null,
    lastMonth: lastMonth(around),
    remarks: [...(ground?.calculation?.remarks ?? [])],
    needs: ground ? needs(ground) : [],
    unmet: judgement ? judgement.unmet.map((one) => ({ ...one, facts: { ...one.facts } })) : [],
    mayDecide: judgement
      ? { ...judgement.mayDecide, whoMay: [...judgement.mayDecide.whoMay] }
      : { allowed: false, item: null, whoMay: [], review: false },
    hearings: ground ? [...ground.hearings] : [],
    journal: around.journal,
    decisions: around.decisions,
    letters: around.letters,
    payments: around.payments,
    payOn: nextPayday(today, month),
  }
}

const isDecided = (ground: Ground, key: string): boolean => ground.decided.some((need) => need.key === key)

const order = (person: { role: string }): number => ['applicant', 'co_applicant', 'child'].indexOf(person.role)

/** The need as the page would have it decided now: as chosen, else as proposed, with the reasons drafted so far. An amount not filled in yet is judged as proposed. */
function intention(ground: Ground, proposal: Ground['proposals'][number]): Intended {
  const { need: key, kind, granted } = proposal
  const chosen = ground.assessment.content.outcomes?.[key]
  const reasons = draftedReasons(ground, key)
  return {
    key,
    kind,
    outcome: chosen?.outcome ?? proposal.outcome,
    granted: toOre(chosen?.granted ?? granted),
    provisions: chosen?.provisions ?? proposal.provisions,
    facts: reasons.facts,
    ownReasons: reasons.own.map((one) => one.facts),
  }
}

function toPerson(tx: Read, { sealedNumber, ...person }: PersonRow): Page['people'][number] {
  // A sealed number is twelve signs, as it was sealed.
  const number = person.protected ? null : openNumber(tx, sealedNumber)
  return {
    ...person,
    key: person.personId,
    personNumber: number === null ? null : written(trust<PersonNumber>(number)),
  }
}

function told({ application }: Ground) {
  const { applicationId, arrivedOn, registeredAt, channel, content } = application
  return { applicationId, arrivedOn, registeredAt: registeredAt.toISOString(), channel, content }
}

function needs(ground: Ground): Page['needs'] {
  const open = ground.proposals
    .filter((one) => !isDecided(ground, one.need))
    .map((one) => ({
      key: one.need,
      kind: one.kind,
      applied: one.applied,
      granted: null,
      outcome: null,
      facts: ground.assessment.content.facts[one.need] ?? null,
      own: {},
      provisions: [],
      holding: null,
      proposed: { outcome: one.outcome, amount: one.granted, provisions: [...one.provisions] },
    }))
  return [
    ...ground.decided.map((need) => ({ ...need, own: need.own ?? {}, holding: need.holding ?? null, proposed: null })),
    ...open,
  ]
}

function lastMonth({ last }: Surroundings): Page['lastMonth'] {
  if (!last) return null
  const content = assessmentContent.parse(last.content)
  return {
    month: last.month,
    granted: last.granted,
    support: last.calculation?.support ?? null,
    calculation: last.calculation,
    costs: content.costs.map(({ kind, applied, approved }) => ({ kind, applied, approved })),
    incomes: content.incomes.map(({ kind, amount }) => ({ kind, amount: toOre(amount) })),
  }
}

/** From the month decided last to this one: as it was decided, before that as it stands. */
function changes({ decidedBefore, decisions }: Surroundings, ground: Ground | null): Page['changes'] {
  const now = decisions.at(-1)?.calculation ?? ground?.calculation
  if (!decidedBefore || !now) return null
  return { since: decidedBefore.month, changes: changesBetween(decidedBefore.calculation, now) }
}

/** The municipality pays on the 27th of the month before the aid's month, the working day before when that is none; never earlier than tomorrow. */
export function nextPayday(today: Day, month: Month): Day {
  let day = toDay(`${plusMonth(month, -1)}-27`)
  while (!isWorkday(day)) day = plusDays(day, -1)
  return day > today ? day : nextWorkday(plusDays(today, 1))
}
