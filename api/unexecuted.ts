import { z } from 'zod'
import { unexecutedReasons } from '../rules/unexecuted/unexecuted.ts'
import { route } from './route.ts'
import { day, id, instant, ore } from './shapes.ts'

const makers = ['unit_manager', 'quality_investigator'] as const
const readers = [...makers, 'auditor', 'ivo_inspector', 'committee_member'] as const
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/)

export const unexecuted = route({
  method: 'GET',
  path: '/api/unexecuted',
  summary: 'Aid granted as a right and not paid after three months (SoL 34:1): to say why, and to report; no names',
  access: { who: 'staff', roles: makers, relation: 'none' },
  audit: { event: 'unexecuted.read', reads: 'listed_cases' },
  reply: z.object({
    rows: z.array(
      z.object({
        decisionId: id,
        /** Null: a protected person is among them. */
        caseNumber: z.string().nullable(),
        unit: z.string(),
        decidedOn: day,
        kinds: z.array(z.string()),
        granted: ore,
        reason: z.enum(unexecutedReasons).nullable(),
      }),
    ),
    /** The last quarter that is over, how many stand in its report, and how many of them lack a reason. */
    next: z.object({ quarter, rows: z.int(), lacking: z.int(), made: z.boolean() }),
  }),
  refuses: [],
})

export const registerUnexecutedReason = route({
  method: 'POST',
  path: '/api/unexecuted/:decisionId/reason',
  summary: 'Say why it has not been paid',
  access: { who: 'staff', roles: makers, relation: 'none' },
  audit: { event: 'unexecuted.said', reads: 'listed_cases' },
  params: z.object({ decisionId: id }),
  writes: true,
  body: z.object({ reason: z.enum(unexecutedReasons) }),
  reply: z.object({ saidAt: instant }),
  refuses: ['unexecuted.not_there'],
})

export const unexecutedReports = route({
  method: 'GET',
  path: '/api/unexecuted-reports',
  summary: 'The reports that were made, with figures by kind for the council (SoL 34:3)',
  access: { who: 'staff', roles: readers, relation: 'none' },
  audit: { event: 'unexecuted_reports.read', reads: 'nobody' },
  reply: z.object({
    reports: z.array(
      z.object({
        unexecutedReportId: id,
        quarter,
        madeAt: instant,
        madeBy: z.string(),
        counts: z.array(z.object({ kind: z.string(), notExecuted: z.int(), executed: z.int(), longestDays: z.int() })),
      }),
    ),
  }),
  refuses: [],
})

export const reportUnexecuted = route({
  method: 'POST',
  path: '/api/unexecuted-reports',
  summary: 'Make the report of a quarter: when, what and why of each, and what has been paid since',
  access: { who: 'staff', roles: makers, relation: 'none' },
  audit: { event: 'unexecuted.reported', reads: 'nobody' },
  writes: true,
  body: z.object({ quarter }),
  reply: z.object({ unexecutedReportId: id, rows: z.int() }),
  refuses: ['unexecuted.gates_unmet', 'unexecuted.reported'],
})

export const unexecutedReportFile = route({
  method: 'GET',
  path: '/api/unexecuted-reports/:unexecutedReportId/file',
  summary: 'One report as CSV, for the supervisor and the auditors: no names and no numbers of persons or cases',
  access: { who: 'staff', roles: readers, relation: 'none' },
  audit: { event: 'unexecuted_report.fetched', reads: 'listed_cases' },
  params: z.object({ unexecutedReportId: id }),
  replyFile: 'text/csv',
  refuses: [],
})
