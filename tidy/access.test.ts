import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { route } from '../api/route.ts'
import { checkBindings, checkRoutes, readRoutes, type Declared } from './routes.ts'
import { code } from './tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

const declared = await readRoutes()

test('the routes were read', () => {
  expect(declared.length).toBeGreaterThan(25)
})

test('what each route says of itself holds together', () => {
  expect(checkRoutes(declared)).toEqual([])
})

test('each route is bound once, and none that is not declared', () => {
  expect(checkBindings(declared, code)).toEqual([])
})

test('a route that tells without a record, reads past its path, or changes by GET is found', () => {
  const staff = { who: 'staff', roles: ['caseworker'], relation: 'case' } as const
  const silent = route({
    method: 'GET',
    path: '/api/a',
    summary: '',
    access: { who: 'signed_in' },
    audit: { event: null, why: 'no_personal_data' },
    reply: z.object({ rows: z.array(z.object({ personNumber: z.string() })) }),
    refuses: [],
  })
  const past = route({
    method: 'GET',
    path: '/api/b/:personNumber',
    summary: '',
    access: staff,
    audit: { event: 'b.read', reads: 'case' },
    writes: true,
    replyFile: 'application/pdf',
    refuses: [],
  })
  const twice = route({
    method: 'GET',
    path: '/api/a',
    summary: '',
    access: { who: 'client' },
    audit: { event: 'a.read', reads: 'case' },
    refuses: [],
  })
  const unsaid = route({
    method: 'GET',
    path: '/api/c',
    summary: '',
    access: { who: 'staff', roles: ['finance_attester'], relation: 'none' },
    audit: { event: 'c.read', reads: 'nobody' },
    replyFile: 'application/xml',
    refuses: [],
  })
  const all: Declared[] = Object.entries({ silent, past, twice, unsaid }).map(([name, one]) => ({
    name,
    file: 'api/a.ts',
    route: one,
  }))
  expect(checkRoutes(all)).toEqual([
    'api/a.ts: silent tells of a person (personNumber) without being put on record',
    'api/a.ts: past reads a case its path does not name',
    'api/a.ts: past asks for a relation to a case its path does not name',
    'api/a.ts: past has personal data in its address',
    'api/a.ts: past changes something by GET',
    'api/a.ts: twice has the address of silent',
    'api/a.ts: twice reads a case its path does not name',
    'api/a.ts: twice is for a person and reads what is not their own',
    'api/a.ts: twice does not reply',
    'api/a.ts: unsaid tells of a person (the file) and says it reads nobody',
  ])
})

test('a route bound twice, nowhere, or from elsewhere is found', () => {
  const [first, second] = declared
  if (!first || !second) throw new Error('two routes are needed')
  const imports = `import { ${first.name} as one } from '../../${first.file}'\nimport { strange } from '../strange.ts'\n`
  const text = `${imports}export const routes = [bind(one, act), bind(one, other), bind(strange, act)]`
  expect(checkBindings([first, second], [{ path: 'server/cases/routes.ts', text }])).toEqual([
    `${first.file}: ${first.name} is bound 2 times in server/`,
    `${second.file}: ${second.name} is bound nowhere in server/`,
    'server/cases/routes.ts: binds strange, which api/ does not declare',
  ])
})
