import { readPdf } from '../../letters/render/reading.test-helper.ts'
import type { TestApp } from '../testing/app.ts'
import type { Identity } from '../testing/crawl/identities.ts'
import { keyOf, probesOf, type Probe } from '../testing/crawl/probes.ts'
import type { Scene } from '../testing/crawl/scene.ts'
import { asJson, send, type Answered } from '../testing/crawl/send.ts'
import { everyRoute } from './matrix.test-helper.ts'

/** What came out somewhere. */
export interface Door {
  door: string
  text: string
}

/** What may be found nowhere: full name, street, phone and number, but for what somebody who is not protected has too. */
export async function canariesOf(app: TestApp, identities: readonly Identity[]): Promise<string[]> {
  const open = new Set<string>()
  for (const municipality of [1, 2])
    for (const { text } of await app.sql(
      municipality,
      `
      select given_name || ' ' || family_name as text from persons where given_name is not null union select street from addresses union select name from staff`,
    ))
      open.add(String(text))
  const all = identities.flatMap(({ givenName, familyName, personNumber, address, phone }) => [
    `${givenName} ${familyName}`,
    `${familyName}, ${givenName}`,
    address.split(',')[0] ?? address,
    phone,
    phone.replaceAll(/\D/g, ''),
    personNumber,
    `${personNumber.slice(0, 8)}-${personNumber.slice(8)}`,
    `${personNumber.slice(2, 8)}-${personNumber.slice(8)}`,
    personNumber.slice(2),
  ])
  return [...new Set(all)].filter(
    (one) => one.length > 6 && !open.has(one) && !open.has(one.split(', ').toReversed().join(' ')),
  )
}

export function hitsIn({ door, text }: Door, canaries: readonly string[], identities: readonly Identity[]): string[] {
  const hidden = new Set(identities.map((one) => one.personId))
  const named = [...objectsIn(asJson(text))].filter(
    (one) =>
      [one.key, one.personId].some((id) => typeof id === 'string' && hidden.has(id)) &&
      ['name', 'givenName', 'familyName', 'personNumber'].some((field) => typeof one[field] === 'string'),
  )
  return [
    ...canaries.filter((one) => text.includes(one)).map((one) => `${door}: ${one}`),
    ...named.map((one) => `${door}: name of ${String(one.key ?? one.personId)}`),
  ]
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  const fields: Record<string, unknown> = { ...value }
  if (!Array.isArray(value)) yield fields
  for (const one of Object.values(fields)) yield* objectsIn(one)
}

/** Every route as someone, with the scene's ids. */
export async function crawl(app: TestApp, scene: Scene, who: { name: string; cookie: string }): Promise<Door[]> {
  const probes = probesOf(scene)
  const asked = everyRoute.filter(({ route }) => keyOf(route) !== 'POST /api/cases/:caseId/protected/:personId')
  const all = await Promise.all(
    asked.map(async ({ route }) =>
      doorsOf(
        `${who.name}: ${keyOf(route)}`,
        await send(app.server.app, route, probes[keyOf(route)] ?? {}, { cookie: who.cookie }),
      ),
    ),
  )
  return all.flat()
}

/** The answer with its head; of a letter also what a reader sees and what the file says of itself. */
function doorsOf(door: string, answered: Answered): Door[] {
  const plain = [
    { door, text: answered.text },
    { door: `${door}, head`, text: JSON.stringify(answered.headers) },
  ]
  if (!String(answered.headers['content-disposition']).includes('beslut.pdf')) return plain
  const { text, metadata, catalog } = readPdf(answered.bytes)
  return [...plain, { door: `${door}, PDF`, text }, { door: `${door}, PDF metadata`, text: metadata + catalog }]
}

/** Every page, letter and attachment of the cases, the queue of finance and each file to the bank. */
export async function openDoors(app: TestApp, cookie: string, caseIds: readonly string[]): Promise<Door[]> {
  const doors: Door[] = []
  const ask = async (name: string, path: string, probe: Omit<Probe, 'inside'>) => {
    const route = everyRoute.find((bound) => bound.route.method === 'GET' && bound.route.path === path)?.route
    if (!route) throw new Error(`no route ${path}`)
    const answered = await send(app.server.app, route, probe, { cookie })
    doors.push(...doorsOf(`${name} ${answered.code}`, answered))
  }
  for (const caseId of new Set(caseIds)) {
    const rows = await app.sql(
      1,
      `select 'month' as kind, month as id from applications where case_id = $1 union all select 'letter', id::text from (select letter_id as id from letters where case_id = $1 order by planned_at desc limit 2) l
      union all select 'attachment', attachment_id::text from attachments where case_id = $1`,
      [caseId],
    )
    for (const { kind, id } of rows) {
      if (kind === 'month')
        await ask('month', '/api/cases/:caseId/months/:month', { params: { caseId, month: String(id) } })
      if (kind === 'letter')
        await ask('letter', '/api/cases/:caseId/letters/:letterId', { params: { caseId, letterId: String(id) } })
      if (kind === 'attachment')
        await ask('attachment', '/api/cases/:caseId/attachments/:attachmentId', {
          params: { caseId, attachmentId: String(id) },
        })
    }
  }
  await ask('to attest', '/api/payments/to-attest', {})
  for (const { id } of await app.sql(1, 'select payment_file_id as id from payment_files where municipality_id = 1'))
    await ask('payment file', '/api/payment-files/:paymentFileId', { params: { paymentFileId: String(id) } })
  return doors
}
