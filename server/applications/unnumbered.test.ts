import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, type ApplicationContent } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { registerMemberNumber } from '../../api/households.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply } from '../platform/testing/story.ts'
import { unusedNumbers } from '../platform/testing/unusedNumbers.ts'

let app: TestApp
let sara: Browser
let numbers: string[]
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  numbers = await unusedNumbers(app, '19')
})
afterAll(() => app.close())

type Member = ApplicationContent['household']['members'][number]
const child = (more: Partial<Member>): Member => ({
  key: 'new-1',
  role: 'child',
  givenName: 'Nova',
  familyName: 'Provsson',
  personNumber: null,
  born: '2026-11-10',
  living: 'full',
  days: 30,
  lunchAway: false,
  inSchool: false,
  ...more,
})
const withChild = ({ household }: ApplicationContent, more: Partial<Member> = {}): Partial<ApplicationContent> => ({
  household: { members: [...household.members, child(more)], changed: true },
})

const pageOf = async (applicationId: string, month: string) => {
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  return sara.call(monthPage, { params: { caseId: String(row?.case_id), month } })
}
const nova = ({ people }: Awaited<ReturnType<typeof pageOf>>) => {
  const found = people.find(({ name }) => name === 'Nova Provsson')
  if (!found) throw new Error('the child is not there')
  return found
}

describe('a child without a personal number', () => {
  test('is told of by name and day of birth, counted by age, and keeps all when the number comes', async () => {
    const parent = await app.as('Ensamstående, två barn')
    const { applicationId } = await apply(parent, '2026-12', (content) => withChild(content))
    const page = await pageOf(applicationId, '2026-12')
    const { personId } = nova(page)
    expect(nova(page)).toMatchObject({ born: '2026-11-10', personNumber: null })
    // SoF 12:2: the norm by age asks for the day of birth, not for a number.
    expect(JSON.stringify(page.calculation?.norm)).toContain(personId)

    const params = { caseId: page.caseId, personId }
    const [number = '', other = ''] = numbers
    expect(await sara.refused(registerMemberNumber, { params, body: { personNumber: '19880101-0000' } })).toMatchObject(
      {
        code: 'person_number.invalid',
      },
    )
    const { born } = await sara.call(registerMemberNumber, { params, body: { personNumber: number } })
    const after = nova(await pageOf(applicationId, '2026-12'))
    expect(after).toMatchObject({ personId, born })
    expect(after.personNumber?.replace(/\D/g, '')).toBe(number.replace(/\D/g, ''))
    expect(await sara.refused(registerMemberNumber, { params, body: { personNumber: other } })).toMatchObject({
      code: 'household.has_number',
    })
  })

  test('gets its number from the parent in the next application; the draft tells only of those who have none', async () => {
    const { applicationId } = await apply(await app.as('Sambo, tre barn'), '2026-12', (content) => withChild(content))
    const { personId } = nova(await pageOf(applicationId, '2026-12'))
    app.wait({ minutes: 20 * 24 * 60 })
    const parent = await app.as('Sambo, tre barn')
    const { content } = await parent.call(openDraft, { params: { month: '2027-01' } })
    const born = (of: (one: Member) => boolean) => content.household.members.find(of)?.born ?? null
    expect([born(({ key }) => key === personId), born(({ role }) => role === 'applicant')]).toEqual([
      '2026-11-10',
      null,
    ])
    const numbered = content.household.members.map((one) =>
      one.key === personId ? { ...one, personNumber: numbers[2] ?? '' } : one,
    )
    await apply(parent, '2027-01', () => ({ household: { members: numbered, changed: false } }))
    const [row] = await app.sql(1, 'select count(*)::int as numbers from person_numbers where person_id = $1', [
      personId,
    ])
    expect(row).toEqual({ numbers: 1 })
  })

  test('born tomorrow, or neither number nor day, is not told of yet', async () => {
    const parent = await app.as('Ensamstående, beslutet är klart')
    for (const more of [{ born: '2026-12-24' }, { born: null }])
      await expect(apply(parent, '2026-12', (content) => withChild(content, more))).rejects.toThrow(/: 4\d\d /)
  })
})
