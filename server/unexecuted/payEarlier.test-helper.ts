import type { TestApp } from '../platform/testing/app.ts'

/** What was attested before has gone to the bank in time, as in a town that pays: the seed of the tests writes no files. */
export async function payEarlier(app: TestApp): Promise<void> {
  await app.sql(
    1,
    `with file as (
       insert into payment_files (municipality_id, serial, created_at, created_by, payment_count, total_ore, sha256, stored_as)
       select 1, 1, '2026-04-30T10:00:00Z', min(t.attested_by::text)::uuid, count(*), sum(p.amount_ore), '\\x00', 'none'
       from payments p join payment_attests t using (municipality_id, payment_id) where municipality_id = 1 returning payment_file_id)
     insert into payment_file_lines (municipality_id, payment_id, payment_file_id, position)
     select 1, t.payment_id, f.payment_file_id, row_number() over (order by t.payment_id) from payment_attests t cross join file f where t.municipality_id = 1`,
  )
}
