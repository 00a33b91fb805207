import { sql } from 'kysely'
import { z } from 'zod'
import { applicationContent } from '../../api/applications.ts'
import { assessmentContent } from '../../api/assessments.ts'
import type { Papers } from '../../api/calculations/evidence.ts'
import type { Day } from '../../base/day.ts'
import { plusMonth, type Month } from '../../base/month.ts'
import { toOre } from '../../base/money.ts'
import type { LocalParameters } from '../../rules/calculation/input.ts'
import { enteredLaw, readEnteredLaw } from '../administration/queries.ts'
import type { Application } from '../applications/queries.ts'
import { completionsFor, type CompletionRow } from '../completions/groundQuery.ts'
import { childrenGround, type ChildrenGround } from '../children/queries.ts'
import { readParameters, type Assessment } from '../calculations/queries.ts'
import { deviationsGround, respitesGround, type DeviationRow, type RespiteRow } from '../guidance/queries.ts'
import { emergencyFor, type EmergencyGround } from '../emergencies/queries.ts'
import { homeFor } from '../evictions/queries.ts'
import type { SaidHome } from '../../rules/evictions/home.ts'
import { endedFor } from '../closing/queries.ts'
import { staysFor } from '../households/queries.ts'
import type { Stay } from '../../rules/household/stay.ts'
import type { HearingRow } from '../investigations/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import { papersFor, standingFor } from './reasons/papersQuery.ts'
import type { StandingNeed } from '../../rules/holding/holding.ts'
import { registersFor, type RegisterMaterial } from '../registers/groundQuery.ts'
import { holdingOf, type DecidedNeed, type DelegationItem } from './queries.ts'

/** What the record holds for deciding a month, as it was read. */
export interface GroundRecord {
  application: Application
  saved: Assessment | null
  before: Assessment['content'] | null
  births: ReadonlyMap<string, Day>
  parameters: LocalParameters
  hearings: HearingRow[]
  /** Whether registers told something of the month, and a hearing was made after it. */
  registers: RegisterMaterial
  /** An emergency told of that month; left out: none. */
  emergency?: EmergencyGround
  /** What was said last of the home that month; null or left out: nothing. */
  home?: SaidHome | null
  completions: CompletionRow[]
  deviations: DeviationRow[]
  respites?: RespiteRow[]
  decided: DecidedNeed[]
  delegation: DelegationItem[]
  formerReasons: ReadonlyMap<string, string>
  papers?: Papers
  standing?: StandingNeed[]
  needsInterpreter: boolean
  children: ChildrenGround
  /** Who lived in the household when; left out: as told. */
  stays?: readonly Stay[]
  /** Needs that get no decision here. */
  ended?: readonly string[]
}

interface Row {
  application: (Omit<Application, 'content' | 'registeredAt'> & { content: unknown; registeredAt: string }) | null
  saved: { version: number; savedAt: string; savedBy: string | null; content: unknown } | null
  before: unknown
  births: { personId: string; born: Day }[]
  parameters: unknown
  entered: unknown
  hearings: HearingRow[]
  /** Whether registers told something of the month, and a hearing was made after it. */
  registers: RegisterMaterial
  emergency: EmergencyGround
  home: SaidHome | null
  completions: CompletionRow[]
  deviations: DeviationRow[]
  respites: RespiteRow[]
  decided: DecidedNeed[]
  delegation: (Omit<DelegationItem, 'max' | 'reviewFrom'> & { max: number | null; reviewFrom: number | null })[]
  former: { kind: string; facts: string }[]
  papers: Papers
  standing: StandingNeed[]
  needsInterpreter: boolean
  children: ChildrenGround
  stays: Stay[]
  ended: string[]
}

const inForce = (alias: string, on: string) =>
  sql.raw(`${alias}.valid_from <= ${on} and (${alias}.valid_to is null or ${alias}.valid_to >= ${on})`)

/** One statement: a page or a decision waits for one answer, not for nine. Null: nothing was applied for that month. */
export async function findGround(tx: Read, caseId: string, month: Month, today: Day): Promise<GroundRecord | null> {
  const { rows } = await sql<Row>`
    with at as (select ${tx.municipality}::integer as m, ${caseId}::uuid as c, ${month}::text as month, ${today}::date as today, (${month}::text || '-01')::date as first)
    select
      (select json_build_object('applicationId', a.application_id, 'month', a.month, 'arrivedOn', a.arrived_on, 'registeredAt', a.registered_at, 'channel', a.channel,
        'applicantId', a.applicant_id, 'content', a.content) from applications a where a.municipality_id = at.m and a.case_id = at.c and a.month = at.month) as application,
      (select json_build_object('version', s.version, 'savedAt', s.saved_at, 'savedBy', f.name, 'content', s.content) from assessments s
        left join staff f on f.municipality_id = s.municipality_id and f.staff_id = s.saved_by where s.municipality_id = at.m and s.case_id = at.c and s.month = at.month) as saved,
      (select s.content from assessments s where s.municipality_id = at.m and s.case_id = at.c and s.month = ${plusMonth(month, -1)}) as before,
      (select coalesce(json_agg(distinct jsonb_build_object('personId', p.person_id, 'born', p.born)), '[]') from case_members m
        join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id where m.municipality_id = at.m and m.case_id = at.c) as births,
      (select g.parameters from guidelines g where g.municipality_id = at.m and ${inForce('g', 'at.first')} order by g.valid_from desc limit 1) as parameters,
      ${enteredLaw(sql.raw('at.m'), sql.raw('at.first'))} as entered,
      (select coalesce(json_agg(json_build_object('hearingId', h.hearing_id, 'material', h.material, 'channel', h.channel, 'sentOn', h.sent_on, 'answerBy', h.answer_by, 'exemption', h.exemption,
          'exemptionReason', h.exemption_reason, 'answeredOn', x.answered_on, 'answer', x.answer) order by h.made_at desc), '[]') from hearings h
        left join hearing_answers x on x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id where h.municipality_id = at.m and h.case_id = at.c and h.month = at.month) as hearings,
      ${registersFor} as registers,
      ${emergencyFor} as emergency,
      ${homeFor} as home,
      ${completionsFor} as completions,
      ${deviationsGround(tx, { caseId, month })} as deviations,
      ${respitesGround(tx, caseId)} as respites,
      (select coalesce(json_agg(json_build_object('key', n.need_key, 'kind', n.kind, 'outcome', n.outcome, 'applied', n.applied_ore, 'granted', n.granted_ore, 'facts', n.facts,
          'own', own_reasons_of(n.municipality_id, n.decision_id, n.need_key), 'holding', ${holdingOf}, 'provisions', n.provisions) order by n.need_key), '[]') from decision_needs n join applications a on a.municipality_id = n.municipality_id and a.application_id = n.application_id
        where a.municipality_id = at.m and a.case_id = at.c and a.month = at.month and not is_replaced(n.municipality_id, n.decision_id)) as decided,
      (select coalesce(json_agg(json_build_object('item', r.item, 'role', r.role, 'kind', r.kind, 'outcomes', r.outcomes, 'urgent', r.is_urgent, 'max', r.max_ore, 'reviewFrom', r.review_from_ore, 'from', r.valid_from, 'to', r.valid_to) order by r.item), '[]')
        from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
          join delegation_rules r on r.municipality_id = u.municipality_id and r.committee_id = u.committee_id
        where c.municipality_id = at.m and c.case_id = at.c and ${inForce('r', 'at.today')}
            and r.delegation_order_id is not distinct from delegation_order_on(at.m, u.committee_id, at.today)) as delegation,
      (select coalesce(json_agg(x), '[]') from (select distinct on (n.kind) n.kind, n.facts from decision_needs n join decisions d on d.municipality_id = n.municipality_id and d.decision_id = n.decision_id
        where d.municipality_id = at.m and d.case_id = at.c and d.month < at.month and n.facts is not null order by n.kind, d.month desc, d.decided_at desc) x) as former,
      ${standingFor} as standing,
      ${papersFor} as papers,
      exists (select from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where m.municipality_id = at.m and m.case_id = at.c and m.role <> 'child' and (m.valid_to is null or m.valid_to >= at.today) and p.interpreter_language is not null) as "needsInterpreter",
      ${childrenGround(tx, { caseId, month })} as children,
      ${staysFor} as stays,
      ${endedFor} as ended
    from at`.execute(tx.db)
  const row = rows[0]
  return row?.application ? readRow(row, row.application) : null
}

function readRow(row: Row, application: NonNullable<Row['application']>): GroundRecord {
  const { saved } = row
  return {
    application: {
      ...application,
      registeredAt: instant(application.registeredAt),
      content: applicationContent.parse(application.content),
    },
    saved: saved
      ? { ...saved, savedAt: instant(saved.savedAt), content: assessmentContent.parse(saved.content) }
      : null,
    before: row.before ? assessmentContent.parse(row.before) : null,
    births: new Map(row.births.map(({ personId, born }) => [personId, born])),
    parameters: { ...readParameters(row.parameters), ...readEnteredLaw(row.entered) },
    hearings: row.hearings,
    registers: row.registers,
    emergency: row.emergency,
    home: row.home,
    completions: row.completions,
    deviations: row.deviations,
    respites: row.respites,
    decided: row.decided,
    delegation: row.delegation.map(({ max, reviewFrom, ...item }) => ({
      ...item,
      max: max === null ? null : toOre(max),
      reviewFrom: reviewFrom === null ? null : toOre(reviewFrom),
    })),
    papers: row.papers,
    standing: row.standing,
    needsInterpreter: row.needsInterpreter,
    children: row.children,
    stays: row.stays,
    ended: row.ended,
    formerReasons: new Map(row.former.map(({ kind, facts }) => [kind, facts])),
  }
}

const instant = (text: string): Date => new Date(z.string().parse(text))
