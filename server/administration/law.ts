import type { lawInForce } from '../../api/administration.ts'
import { ageClasses, lunchAgeClasses, type Riksnorm } from '../../law/riksnorm/table.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { Row } from '../../law/dated.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'

type Tables = ReplyOf<typeof lawInForce>['tables']

/** The tables as they stand, newest first, each cell with how far it is trusted. */
export function showLaw(_call: Call<typeof lawInForce>): Promise<ReplyOf<typeof lawInForce>> {
  return Promise.resolve({ tables: riksnormTable.rows.map(table).toReversed() })
}

function table(row: Row<Riksnorm>): Tables[number] {
  const { child, childLunchAway, single, couple, common, standing } = row.value
  const published = row.publishedAssumed ? `${row.published} (antagen)` : row.published
  return {
    name: 'riksnorm',
    from: row.from,
    published,
    source: row.source,
    standing: row.standing,
    rows: [
      { label: 'single', amount: single, standing: standing.adults },
      { label: 'couple', amount: couple, standing: standing.adults },
      ...ageClasses.map((age) => ({ label: `child ${age}`, amount: child[age], standing: standing.child })),
      ...lunchAgeClasses.map((age) => ({
        label: `child_lunch_away ${age}`,
        amount: childLunchAway[age],
        standing: standing.childLunchAway,
      })),
      ...common.map((amount, at) => ({ label: `common ${at + 1}`, amount, standing: standing.common })),
    ],
  }
}
