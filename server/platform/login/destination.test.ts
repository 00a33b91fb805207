import { expect, test } from 'vitest'
import { destination } from './destination.ts'

test.each([
  ['staff', '/staff/cases/1?tab=a&b=2#top', '/staff/cases/1?tab=a&b=2#top'],
  ['staff', '/staff/', '/staff/'],
  ['client', '/min/2026-03', '/min/2026-03'],
  ['client', '/staff/../apply', '/apply'],
] as const)('%s may go on to %s', (app, wish, to) => {
  expect(destination(app, wish)).toBe(to)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/%09/evil.example/../..//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\u0000/evil',
  ' //evil.example',
  '/ /evil',
  '/staff/\r\nset-cookie: a=b',
  '/@evil.example\\',
  '/.//evil.example',
  '/a/..//evil.example',
  '/auth/logout',
  '/auth/../auth/login/x/staff',
  '/api/session',
  '/demo-idp/session/end',
  `/staff/${'x'.repeat(300)}`,
  '',
  'staff/',
  '/å',
])('%j leads no further than the first page', (wish) => {
  expect(['/', '/%09/evil.example/../..//evil.example']).not.toContain(destination('staff', wish))
  expect(destination('staff', wish)).toBe('/staff/')
  expect(destination('client', wish)).toBe('/')
})

test.each([undefined, null, 7, {}, ['/staff/a', '//evil.example']])('%j is no wish', (wish) => {
  expect(destination('client', wish)).toBe('/')
})

test('residents are not sent into the staff app, nor staff out of it', () => {
  expect(destination('client', '/staff/cases')).toBe('/')
  expect(destination('staff', '/apply')).toBe('/staff/')
})
