import { sql } from 'kysely'

/** Whether something was fetched for the month, and a hearing made after it: `none`, `untold` or `told`. Of the case and month of `at`. */
export const registersFor = sql`(select case when max(x.answered_at) is null then 'none'
    when exists (select from hearings h where h.municipality_id = at.m and h.case_id = at.c and h.month = at.month and h.made_at >= max(x.answered_at)) then 'told' else 'untold' end
  from register_askings a join register_answers x on x.municipality_id = a.municipality_id and x.register_asking_id = a.register_asking_id and x.state = 'fetched'
  where a.municipality_id = at.m and a.case_id = at.c and a.month = at.month)`
export type RegisterMaterial = 'none' | 'untold' | 'told'
