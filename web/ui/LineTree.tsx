import { useTranslation } from 'react-i18next'
import type { LineShape } from '../../api/shapes.ts'
import { cite, sourceTitle } from './language/cite.ts'
import { useFormat } from './language/format.ts'
import { useWords } from './language/words.ts'

export interface Step {
  line: LineShape
  /** The amount is taken off the result. */
  minus?: boolean
}

interface Props {
  caption: string
  steps: readonly Step[]
  /** The last row: what it all makes. */
  result?: { label: string; amount: number }
  /** Labels for the keys lines are about: people, costs, incomes. */
  names?: Readonly<Record<string, string>>
  /** Whom the reasons are told to. */
  telling?: 'caseworker' | 'client'
}

interface Row extends Step {
  depth: number
  path: string
}

const deepest = 3
const noNames: Readonly<Record<string, string>> = {}

/** The calculation as the rules made it: each line with its amount, its § and why. */
export function LineTree({ caption, steps, result, names = noNames, telling = 'caseworker' }: Props) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const rows = steps.flatMap((step, at) => rowsOf(step, 0, String(at)))
  return (
    <div className="ui-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="ui-table ui-lines">
        <caption className="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line.what')}</th>
            <th scope="col" className="ui-amount">
              {t('line.amount')}
            </th>
            {telling === 'caseworker' && <th scope="col">{t('line.source')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LineRow key={row.path} row={row} names={names} telling={telling} />
          ))}
          {result && (
            <tr className="ui-sum">
              <th scope="row">{result.label}</th>
              <td className="ui-amount">{format.kronor(result.amount)}</td>
              {telling === 'caseworker' && <td />}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function rowsOf(step: Step, depth: number, path: string): Row[] {
  const inner = step.line.of.flatMap((line, at) => rowsOf({ ...step, line }, depth + 1, `${path}.${at}`))
  return [{ ...step, depth, path }, ...inner]
}

function LineRow({
  row,
  names,
  telling,
}: {
  row: Row
  names: Readonly<Record<string, string>>
  telling: 'caseworker' | 'client'
}) {
  const format = useFormat()
  const words = useWords()
  const { line, depth, minus } = row
  const about = line.about === undefined ? undefined : names[line.about]
  const why = telling === 'client' ? words.plain(line.because) : words.reason(line.because)
  return (
    <tr className={`ui-line-${Math.min(depth, deepest)}`}>
      <th scope="row">
        {words.term(line.term)}
        {about !== undefined && `, ${about}`}
        {why !== '' && <span className="ui-because">{why}</span>}
      </th>
      <td className="ui-amount">{format.kronor(minus === true && line.amount !== 0 ? -line.amount : line.amount)}</td>
      {telling === 'caseworker' && (
        <td className="ui-cite">
          {line.source !== null && <Cite source={line.source} />}
          {line.regulation !== undefined && <span lang="sv">, {line.regulation}</span>}
        </td>
      )}
    </tr>
  )
}

/** A provision, with its title for the one who asks. */
export function Cite({ source }: { source: string }) {
  return (
    <span className="ui-cite" lang="sv" title={sourceTitle(source)}>
      {cite(source)}
    </span>
  )
}
