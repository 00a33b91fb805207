import { caseHousehold, splitHousehold } from '../../api/households.ts'
import { assert } from '../../base/refusal.ts'
import type { TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession, addStaff } from '../platform/testing/crawl/people.ts'

export interface Parted {
  /** The one who is not protected, and the case that is theirs now. */
  person: Browser & { cookie: string }
  caseId: string
  /** Who keeps that case and nothing of the other's. */
  keeper: { cookie: string }
  /** The case of the one who is protected. */
  hidden: { caseId: string; caseNumber: string; keeper: Browser }
  former: string
}

/** Two who applied together, one of them protected, part: the case of the one by its keeper, of the other by whose turn it is. */
export async function part(app: TestApp): Promise<Parted> {
  const [row] = await app.sql(
    1,
    `select m.person_id as id, m.case_id as "caseId", a.staff_id as "staffId" from case_members m join persons p using (municipality_id, person_id)
       join case_assignments a using (municipality_id, case_id)
     where m.municipality_id = 1 and m.role = 'applicant' and p.protection = 'none' and a.kind = 'assigned' and a.valid_to is null
       and exists (select from case_members o join persons q using (municipality_id, person_id) where o.case_id = m.case_id and o.role = 'co_applicant' and q.protection <> 'none')`,
  )
  assert(row, 'a couple has one who is protected')
  const [personId, former] = [String(row['id']), String(row['caseId'])]
  const params = { caseId: former }
  const staff = makeBrowser(app.base, await addSession(app, { staffId: String(row['staffId']) }))
  const { stays, open } = await staff.call(caseHousehold, { params })
  const other = stays.find((one) => one.role === 'co_applicant')?.personId ?? ''
  const { cases } = await staff.call(splitHousehold, {
    params,
    body: {
      onDay: '2026-11-18',
      adults: [
        { personId, keeper: 'me' },
        { personId: other, keeper: 'turn' },
      ],
      children: stays
        .filter((one) => one.role === 'child')
        .map((child) => ({ personId: child.personId, lives: [{ adultId: other, living: 'full' as const, days: 30 }] })),
      applications: open.map(({ applicationId }) => ({ applicationId, goesTo: personId })),
      requests: [],
    },
  })
  const caseId = cases.find((one) => one.personId === personId)?.caseId
  assert(caseId, 'the keeper has kept it')
  const cookie = await addSession(app, { personId })
  return {
    person: { ...makeBrowser(app.base, cookie), cookie },
    caseId,
    keeper: await keeperOf(app, caseId),
    hidden: await hiddenOf(app, other),
    former,
  }
}

async function keeperOf(app: TestApp, caseId: string) {
  const [unit] = await app.sql(1, 'select unit_id as id from cases where case_id = $1', [caseId])
  const keeper = await addStaff(app, [{ role: 'caseworker', unitId: String(unit?.['id']) }])
  await app.sql(
    1,
    `insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from) values (1, $1, $2, 'assigned', '2026-11-18')`,
    [caseId, keeper.id],
  )
  return keeper
}

async function hiddenOf(app: TestApp, personId: string): Promise<Parted['hidden']> {
  const [row] = await app.sql(
    1,
    `select c.case_id as id, c.case_number as number, a.staff_id as "staffId" from case_members m join cases c using (municipality_id, case_id)
       join case_assignments a using (municipality_id, case_id) where m.municipality_id = 1 and m.person_id = $1 and m.source = 'split'`,
    [personId],
  )
  assert(row, 'the other has a case')
  const keeper = makeBrowser(app.base, await addSession(app, { staffId: String(row['staffId']) }))
  return { caseId: String(row['id']), caseNumber: String(row['number']), keeper }
}
