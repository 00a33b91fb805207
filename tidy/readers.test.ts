import { expect, test } from 'vitest'
import { eventOf } from '../web/client/case/readers/what.ts'
import { readRoutes } from './routes.ts'

/** A report of concern is told to a guardian as reading (server/me/queries.ts), and one word for all of them would tell. */
const toldAsReading = /^concerns?\./

test('whatever staff do that shows a case is told to whose it is in words of its own', async () => {
  const silent = (await readRoutes()).flatMap(({ route: { access, audit } }) => {
    if (access.who !== 'staff' || audit.event === null || toldAsReading.test(audit.event)) return []
    const shows = audit.reads === 'case' || audit.reads === 'listed_cases'
    return shows && eventOf(audit.event) === 'other' ? [audit.event] : []
  })
  expect([...new Set(silent)]).toEqual([])
})
