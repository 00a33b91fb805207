import { caseHousehold } from '../../api/households.ts'
import { assert } from '../../base/refusal.ts'
import type { TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { dealHouseholds, isPlain, type Household } from '../platform/testing/story.ts'

export const of = ({ caseId }: { caseId: string }) => ({ params: { caseId } })
export const today = '2026-11-18'

export interface Parting {
  one: Household
  first: string
  second: string
  children: string[]
  open: { applicationId: string; month: string; goesTo: string | null }[]
}

export interface Families {
  /** A family of two adults and a child, as their caseworker sees it before they part. */
  aFamily: (who: Browser) => Promise<Parting>
  clientOf: (personId: string) => Promise<Browser>
}

export async function findFamilies(app: TestApp): Promise<Families> {
  const deal = await dealHouseholds(app, 'Sara Ek')
  return {
    aFamily: async (who) => {
      const one = deal(isPlain)
      if (one.adults < 2) await addMember(app, one, 'co_applicant', '1991-02-03')
      if (one.children === 0) await addMember(app, one, 'child', '2018-05-06')
      return look(who, one)
    },
    clientOf: async (personId) => makeBrowser(app.base, await addSession(app, { personId })),
  }
}

/** Somebody more who has lived in the household all along, as the application tells. */
async function addMember(app: TestApp, { caseId, month }: Household, role: string, born: string): Promise<void> {
  await app.sql(
    1,
    `with p as (insert into persons (municipality_id, given_name, family_name, born, created_at) values (1, 'Prov', 'Prov' || $3, $4, now()) returning person_id),
      m as (insert into case_members (municipality_id, case_id, person_id, role, valid_from) select 1, $1, person_id, $3, '2025-01-01' from p)
    update applications set content = jsonb_set(content, '{household,members}', content -> 'household' -> 'members' || jsonb_build_object('key', p.person_id, 'role', $3::text,
      'givenName', 'Prov', 'familyName', 'Prov', 'personNumber', null, 'living', 'full', 'days', 30, 'lunchAway', false, 'inSchool', false))
    from p where case_id = $1 and month = $2`,
    [caseId, month, role, born],
  )
}

async function look(who: Browser, one: Household): Promise<Parting> {
  const { stays, open } = await who.call(caseHousehold, of(one))
  const now = stays.filter(({ to }) => to === null)
  const second = now.find((stay) => stay.role !== 'child' && stay.personId !== one.applicantId)?.personId
  assert(second, 'there are two adults')
  const children = now.filter((stay) => stay.role === 'child').map((stay) => stay.personId)
  return {
    one,
    first: one.applicantId,
    second,
    children,
    open: open.map(({ applicationId, month }) => ({ applicationId, month, goesTo: one.applicantId })),
  }
}

export const half = (adultId: string) => ({ adultId, living: 'alternate' as const, days: 15 })
export type Body = Parameters<typeof parting>[1]

/** They part: the children live by turns unless the story says otherwise. */
export const parting = ({ one, first, second, children, open }: Parting, more: Record<string, unknown> = {}) => ({
  ...of(one),
  body: {
    onDay: today,
    adults: [
      { personId: first, keeper: 'me' as const },
      { personId: second, keeper: 'me' as const },
    ],
    children: children.map((personId) => ({ personId, lives: [half(first), half(second)] })),
    applications: open.map(({ applicationId, goesTo }) => ({ applicationId, goesTo })),
    requests: [],
    ...more,
  },
})
