import { sources, type SourceKey } from '../../law/sources.ts'
import type { IncomeKind } from '../../rules/calculation/input.ts'
import { incomeGroups } from '../../rules/income/groups.ts'
import { incomeRules, type IncomeRule } from '../../rules/income/kinds.ts'
import { terms } from '../../texts/sv/terms.ts'

const standings = {
  national: 'lag',
  municipal: 'kommuners listor',
  not_found: 'ingen text funnen',
} as const satisfies Record<IncomeRule['standing'], string>

const counted = ({ counts, employment, asks }: IncomeRule): string => {
  if (employment) return 'ja, med undantagen för jobbstimulans och för barn och skolungdom'
  if (counts === 'not') return asks ? 'nej; bedöms' : 'nej'
  return asks ? 'ja; bedöms' : 'ja'
}

const cited = (source: SourceKey): string => sources[source].cite

function row(kind: IncomeKind): string {
  const rule = incomeRules[kind]
  const by = rule.source ? cited(rule.source) : rule.employment ? `${cited('SoL 12:8')}, ${cited('SoL 12:9')}` : ''
  const known = by === '' ? standings[rule.standing] : `${standings[rule.standing]}; ${by}`
  return `| ${terms.terms[`income.${kind}`]} | \`${kind}\` | ${counted(rule)} | ${known} |`
}

/** How each kind of income counts and how far that is known, in Swedish for those who write guidelines. */
export const incomesPage = (): string =>
  [
    '# Hur inkomster räknas',
    '',
    'Skriven av `npm run calculation` ur `rules/income/kinds.ts`. Alla inkomster räknas (12 kap. 1 § socialtjänstlagen) om inget annat sägs.',
    'Kommunen kan i sin riktlinje lämna ett slag utanför, helt eller upp till ett belopp (`exemptIncomes`), eller räkna ett som annars inte',
    'räknas (`countedIncomes`), båda med månader. "Bedöms" betyder att beräkningen ber en handläggare att titta.',
    ...Object.entries(incomeGroups).flatMap(([group, kinds]) => [
      '',
      `## ${Object.entries(terms.incomeGroups).find(([name]) => name === group)?.[1] ?? group}`,
      '',
      '| Inkomst | Slag | Räknas | Hur vi vet |',
      '|---|---|---|---|',
      ...kinds.map(row),
    ]),
    '',
  ].join('\n')
