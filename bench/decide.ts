import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { monthPage, queue } from '../api/cases.ts'
import { saveAssessment } from '../api/assessments.ts'
import { decide } from '../api/decisions.ts'
import { inMs, median, tell } from './figures.ts'
import type { Bench } from './server.ts'

/** From the caseworker's decision to letters written and payment ordered; held against one durable INSERT, the least any system must wait for. */
export async function benchDecide(bench: Bench): Promise<void> {
  const sara = await bench.as('Sara Ek')
  const { rows } = await sara.call(queue)
  const act: number[] = []
  const whole: number[] = []
  for (const row of rows.slice(0, 20)) {
    if (!row.month) continue
    const at = { params: { caseId: row.caseId, month: row.month } }
    const page = await sara.call(monthPage, at)
    if (!page.assessment || !page.calculation) continue
    const { version } = await sara.call(saveAssessment, {
      ...at,
      body: { version: page.assessment.version, content: { ...page.assessment.content, noConflictOfInterest: true } },
    })
    const ready = await sara.call(monthPage, at)
    if (ready.unmet.length > 0 || !ready.mayDecide.allowed) continue
    const needs = ready.needs.flatMap(({ key, proposed }) =>
      proposed
        ? [{ key, outcome: proposed.outcome, granted: proposed.amount, facts: null, provisions: proposed.provisions }]
        : [],
    )
    const from = performance.now()
    const { letters } = await sara.call(decide, {
      ...at,
      body: { assessmentVersion: version, needs, payOn: ready.payOn },
    })
    act.push(performance.now() - from)
    await finished(bench, row.caseId, row.month, letters)
    whole.push(performance.now() - from)
  }
  const commit = await durableInserts(bench)
  tell(`decide (${act.length} decisions)`, inMs(act), {
    name: 'one durable INSERT',
    value: inMs(commit),
    ratio: median(act) / median(commit),
  })
  tell('  until letters and payment order stand', inMs(whole), {
    name: 'one durable INSERT',
    value: inMs(commit),
    ratio: median(whole) / median(commit),
  })
}

async function finished(bench: Bench, caseId: string, month: string, letters: number): Promise<void> {
  for (;;) {
    const [row] = await bench.sql(
      1,
      `
      select (select count(*) from letter_files f join letters l using (municipality_id, letter_id) join decisions d using (municipality_id, decision_id) where d.municipality_id = 1 and d.case_id = $1 and d.month = $2)::integer as letters,
        (select count(*) from payments p join decisions d using (municipality_id, decision_id) where d.municipality_id = 1 and d.case_id = $1 and d.month = $2)::integer as payments`,
      [caseId, month],
    )
    if (Number(row?.letters) >= letters && Number(row?.payments) === 1) return
    await pause(2)
  }
}

async function durableInserts(bench: Bench): Promise<number[]> {
  const client = new pg.Client({ connectionString: bench.appUrl, options: '-c tillit.municipality=1' })
  await client.connect()
  const samples: number[] = []
  for (let at = 0; at < 100; at++) {
    const from = performance.now()
    await client.query(
      `insert into audit_events (municipality_id, at, actor_kind, event, request_id) values (1, now(), 'system', 'bench', 'bench')`,
    )
    samples.push(performance.now() - from)
  }
  await client.end()
  return samples
}
