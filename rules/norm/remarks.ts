import { zero } from '../../base/money.ts'
import type { Riksnorm } from '../../law/riksnorm/table.ts'
import type { Line } from '../line.ts'
import type { Reason } from '../terms.ts'
import { ageClassOf, ageDay, ageOn, isLunchClass } from './household.ts'
import type { NormContext } from './days.ts'

type Group = keyof Riksnorm['standing']

const notOfficial = {
  adults: 'norm.adults_not_official',
  child: 'norm.child_not_official',
  childLunchAway: 'norm.child_lunch_not_official',
  common: 'norm.common_not_official',
} as const satisfies Record<Group, Reason>

/** Says when an amount the household uses was entered here, or was not read in an official text. */
export function normRemarks({ row, input }: NormContext): Line[] {
  const { standing } = row.value
  if (input.municipalNorm) return []
  if (row.regulation !== undefined) {
    const because = { reason: 'norm.entered', facts: { regulation: row.regulation } } as const
    return [{ term: 'remark', amount: zero, source: row.source, regulation: row.regulation, because, of: [] }]
  }
  return usedGroups(input).flatMap((group) => {
    if (standing[group] === 'official') return []
    const because = { reason: notOfficial[group], facts: { group, standing: standing[group] } }
    return [{ term: 'remark', amount: zero, source: row.source, because, of: [] }]
  })
}

function usedGroups({ household, month, parameters }: NormContext['input']): Group[] {
  const children = household.members.filter((member) => member.role === 'child')
  const away = children.filter(
    (child) => child.lunchAway === true && isLunchClass(ageClassOf(ageOn(child, ageDay(month, parameters)))),
  )
  return [
    'adults',
    ...(children.length > away.length ? (['child'] as const) : []),
    ...(away.length > 0 ? (['childLunchAway'] as const) : []),
    'common',
  ]
}
