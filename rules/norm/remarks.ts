import { zero } from '../../base/money.ts'
import type { Riksnorm } from '../../law/riksnorm/table.ts'
import type { Line } from '../line.ts'
import { ageClassOf, ageDay, ageOn, isLunchClass } from './household.ts'
import type { NormContext } from './days.ts'

type Group = keyof Riksnorm['standing']

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
    const facts = { group, standing: standing[group] }
    return [
      {
        term: 'remark',
        amount: zero,
        source: row.source,
        because: { reason: 'norm.amount_not_official', facts },
        of: [],
      },
    ]
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
