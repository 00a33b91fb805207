import autocannon from 'autocannon'
import Fastify from 'fastify'
import pg from 'pg'
import { queue } from '../api/cases.ts'
import { openChromium } from '../e2e/chromium.ts'
import type { Browser } from '../server/platform/testing/browser.ts'
import { inMs, median, tell, time } from './figures.ts'
import { makeLong } from './longCase.ts'
import type { Bench } from './server.ts'

const seconds = 8

async function load(
  url: string,
  headers: Record<string, string>,
): Promise<{ perSecond: number; p50: number; p97: number; errors: number }> {
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections: 16, duration: seconds, headers })
  return { perSecond: requests.average, p50: latency.p50, p97: latency.p97_5, errors: non2xx + errors }
}

/** The month page with every read on record, held against a bare Fastify with one query, and against the page's largest query alone. */
export async function benchMonthPage(bench: Bench): Promise<void> {
  const sara = await bench.as('Sara Ek')
  const { rows } = await sara.call(queue)
  const first = rows[0]
  if (!first?.month) throw new Error('the queue is empty')
  const url = `${bench.base}/api/cases/${first.caseId}/months/${first.month}`
  const headers = { cookie: sara.cookie }
  const before = await count(bench)
  const page = await load(url, headers)
  const audited = (await count(bench)) - before
  const one = await time(200, async () => (await fetch(url, { headers })).arrayBuffer())
  const rival = await bareFastify(bench, first.caseId)
  const bare = await load(rival.url, {})
  await rival.close()
  const alone = await sqlAlone(bench, first.caseId)
  tell('month page, 16 callers', `${page.perSecond.toFixed(0)}/s, p50 ${page.p50} ms, p97.5 ${page.p97} ms`, {
    name: 'bare Fastify + one query',
    value: `${bare.perSecond.toFixed(0)}/s`,
    ratio: page.perSecond / bare.perSecond,
  })
  tell('month page, one caller', inMs(one), {
    name: 'its case row by SQL alone',
    value: inMs(alone),
    ratio: median(one) / median(alone),
  })
  await twoYears(bench, sara, median(alone))
  console.log(`  errors ${page.errors}; reads put on record ${audited} of ${Math.round(page.perSecond * seconds)}`)
}

/** The month of a household with two years behind it: asked of the server, and opened in a browser until it can be worked with. */
async function twoYears(bench: Bench, sara: Browser, row: number): Promise<void> {
  const { caseId, month } = await makeLong(bench, 'Sara Ek')
  const headers = { cookie: sara.cookie }
  const ask = async () => (await fetch(`${bench.base}/api/cases/${caseId}/months/${month}`, { headers })).arrayBuffer()
  await time(20, ask)
  const asked = await time(200, ask)
  const rival = { name: 'its case row by SQL alone', value: `p50 ${row.toFixed(2)} ms` }
  tell('month page, two years behind it', inMs(asked), { ...rival, ratio: median(asked) / row })
  const chromium = await openChromium()
  const context = await chromium.newContext({ baseURL: bench.base, locale: 'sv-SE' })
  await context.addCookies([{ name: 'tillit', value: sara.cookie.slice('tillit='.length), url: bench.base }])
  const tab = await context.newPage()
  const open = async (path: string, ready: string) => {
    await tab.goto(path)
    await tab.locator(ready).first().waitFor()
  }
  const least = await time(10, () => open('/staff/nowhere', 'h1'))
  const usable = await time(10, () => open(`/staff/case/${caseId}/${month}`, '#decide button:visible'))
  await chromium.close()
  const bare = { name: 'a page with nothing to ask for', value: inMs(least) }
  tell('  until it can be worked with in a browser', inMs(usable), { ...bare, ratio: median(usable) / median(least) })
}

async function count(bench: Bench): Promise<number> {
  const [row] = await bench.sql(
    1,
    `select count(*)::integer as count from audit_events where municipality_id = 1 and event = 'month.read'`,
  )
  return Number(row?.count)
}

async function bareFastify(bench: Bench, caseId: string): Promise<{ url: string; close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: bench.appUrl, max: 12, options: '-c tillit.municipality=1' })
  const app = Fastify()
  app.get(
    '/case',
    async () => (await pool.query('select * from cases where municipality_id = 1 and case_id = $1', [caseId])).rows[0],
  )
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    url: `${url}/case`,
    close: async () => {
      await app.close()
      await pool.end()
    },
  }
}

async function sqlAlone(bench: Bench, caseId: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: bench.appUrl, options: '-c tillit.municipality=1' })
  await client.connect()
  const samples = await time(200, () =>
    client.query('select * from cases where municipality_id = 1 and case_id = $1', [caseId]),
  )
  await client.end()
  return samples
}
