import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, saveDraft, sendApplication, type ApplicationContent } from '../../api/applications.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { whole } from '../platform/testing/story.ts'

let app: TestApp
let parent: Browser
/** The draft as it began; each try is made from it. */
let begun: { content: ApplicationContent; version: number }
beforeAll(async () => {
  app = await startApp()
  parent = await app.as('Ensamstående, två barn')
  begun = await parent.call(openDraft, december)
})
afterAll(() => app.close())

const december = { params: { month: '2026-12' } }

const one = ({ members }: ApplicationContent['household']) => {
  const [first] = members
  if (!first) throw new Error('nobody lives here')
  return first
}
describe('what cannot be sent', () => {
  test.each<[string, (content: ApplicationContent) => Partial<ApplicationContent>, boolean, string, string?]>([
    ['without heder och samvete', () => ({}), false, 'application.not_attested'],
    ['without a home', () => ({ home: null }), true, 'application.incomplete', 'home'],
    ['without money at hand', () => ({ assets: null }), true, 'application.incomplete', 'incomes'],
    [
      'without incomes or a word that there are none',
      () => ({ incomes: [], noIncome: false }),
      true,
      'application.incomplete',
      'incomes',
    ],
    [
      'without anybody',
      () => ({ household: { members: [], changed: true } }),
      true,
      'application.incomplete',
      'household',
    ],
    ['without an account', () => ({ account: null }), true, 'application.account_missing'],
    [
      'to a bank nobody knows',
      () => ({ account: { kind: 'bank', clearing: '0099', number: '1234567' } }),
      true,
      'account.unknown_bank',
    ],
    [
      'for another than oneself',
      ({ household }) => ({
        household: {
          ...household,
          members: household.members
            .map((one) =>
              one.role === 'child' ? { ...one, role: 'applicant' as const } : { ...one, role: 'child' as const },
            )
            .slice(0, 2),
        },
      }),
      true,
      'application.incomplete',
      'household',
    ],
    [
      'with the same person twice',
      ({ household }) => ({
        household: { ...household, members: [...household.members, ...household.members.slice(1)] },
      }),
      true,
      'application.incomplete',
      'household',
    ],
    [
      'with two costs under one key',
      ({ costs }) => ({ costs: [...costs, ...costs.slice(0, 1)] }),
      true,
      'application.incomplete',
      'costs',
    ],
    [
      'with a person of another household',
      ({ household }) => ({
        household: {
          ...household,
          members: [
            ...household.members,
            { ...one(household), key: '00000000-0000-7000-8000-000000000001', role: 'child' as const },
          ],
        },
      }),
      true,
      'not_found',
    ],
    [
      'with a number that is none',
      ({ household }) => ({
        household: {
          ...household,
          members: [
            ...household.members,
            {
              ...one(household),
              key: 'new-1',
              role: 'child' as const,
              givenName: 'Nova',
              familyName: 'Ny',
              personNumber: '20230101-0000',
            },
          ],
        },
      }),
      true,
      'person_number.invalid',
    ],
  ])('%s: refused, and nothing that was told is lost', async (_, change, attested, code, step) => {
    const content = { ...begun.content, ...whole(begun.content), ...change(begun.content) }
    const { version } = await parent.call(saveDraft, { ...december, body: { version: begun.version, content } })
    begun.version = version
    expect(await parent.refused(sendApplication, { ...december, body: { version, attested } })).toMatchObject({
      code,
      ...(step ? { facts: { steps: step } } : {}),
    })
    expect(await parent.call(openDraft, december)).toMatchObject({ version, content })
  })
})
