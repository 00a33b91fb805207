import { openDraft, addAttachment, saveDraft, sendApplication } from '../../../../api/applications.ts'
import { sendPayments } from '../../../../api/payments.ts'
import { makeHearing } from '../../../../api/investigations.ts'
import { assert } from '../../../../base/refusal.ts'
import type { TestApp } from '../app.ts'
import type { Browser } from '../browser.ts'

/** One case with something of everything in it, so that each route has something to be asked about. */
export interface Scene {
  municipality: number
  caseId: string
  caseNumber: string
  unitId: string
  unit: string
  otherUnitId: string
  /** Another case of the same unit. */
  otherCaseId: string
  month: string
  clientId: string
  client: Browser
  /** A person of the case whose identity is protected. */
  protectedId: string
  attachmentId: string
  letterId: string
  hearingId: string
  paymentFileId: string
}

export const pdf: Buffer = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)
export const nowhere = '00000000-0000-4000-8000-000000000000'
const month = '2026-12'

/** A family with protected identity applies with an attachment and is heard; the finance office has sent a file. */
export async function setScene(app: TestApp): Promise<Scene> {
  const client = await app.as('Skyddad identitet')
  const attachmentId = await applyWithAttachment(client)
  const [row] = await app.sql(
    1,
    `select m.person_id as "clientId", c.case_id as "caseId", c.case_number as "caseNumber", c.unit_id as "unitId", u.name as unit,
      (select o.unit_id from units o where o.municipality_id = 1 and o.unit_id <> c.unit_id order by o.name limit 1) as "otherUnitId",
      (select o.case_id from cases o where o.municipality_id = 1 and o.unit_id = c.unit_id and o.case_id <> c.case_id
        and not exists (select from applications x where x.municipality_id = 1 and x.case_id = o.case_id and x.month = a.month) order by o.case_number limit 1) as "otherCaseId",
      (select l.letter_id from letters l where l.municipality_id = 1 and l.case_id = c.case_id and l.recipient_id = m.person_id order by l.planned_at limit 1) as "letterId"
     from applications a join cases c using (municipality_id, case_id) join units u using (municipality_id, unit_id)
       join case_members m on m.municipality_id = 1 and m.case_id = c.case_id and m.person_id = a.applicant_id
     where a.municipality_id = 1 and a.draft_id = (select draft_id from attachments where municipality_id = 1 and attachment_id = $1)`,
    [attachmentId],
  )
  assert(row, 'the application is there')
  const id = (name: string): string => String(row[name])
  const keeper = await app.as('Jonas Alm')
  const { hearingId } = await keeper.call(makeHearing, {
    params: { caseId: id('caseId'), month },
    body: { kind: 'sent', material: 'Kontoutdrag för oktober.', channel: 'e_service', answerBy: '2026-12-10' },
  })
  const { paymentFileId } = await (await app.as('Birgitta')).call(sendPayments)
  return {
    municipality: 1,
    month,
    client,
    attachmentId,
    hearingId,
    paymentFileId,
    caseId: id('caseId'),
    caseNumber: id('caseNumber'),
    unitId: id('unitId'),
    unit: id('unit'),
    otherUnitId: id('otherUnitId'),
    otherCaseId: id('otherCaseId'),
    clientId: id('clientId'),
    protectedId: id('clientId'),
    letterId: id('letterId'),
  }
}

async function applyWithAttachment(client: Browser): Promise<string> {
  const params = { month }
  const draft = await client.call(openDraft, { params })
  const content = {
    ...draft.content,
    noIncome: true,
    incomes: [],
    costs: [],
    assets: 0,
    home: { form: 'rental' as const, rooms: 2, othersInDwelling: 0 },
    account: draft.content.account ?? { kind: 'bank' as const, clearing: '5012', number: '1234560' },
  }
  const { attachmentId } = await client.call(addAttachment, {
    params,
    body: { shows: 'general' },
    file: { bytes: pdf },
  })
  const { version } = await client.call(saveDraft, { params, body: { version: draft.version, content } })
  await client.call(sendApplication, { params, body: { version, attested: true } })
  return attachmentId
}
