import { BodyLong, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { LineShape } from '../../../api/shapes.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import type { MyMonth } from './my-month.ts'
import { Row } from './Row.tsx'

interface Props {
  of: MyMonth
  calculation: NonNullable<MyMonth['calculation']>
}

interface Group {
  name: 'norm' | 'costs' | 'incomes' | 'assets' | 'needs'
  line: LineShape
  minus: boolean
}

/** The calculation in four steps and a sum, each row with its own why. */
export function Calculation({ of, calculation }: Props) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { norm, costs, incomes, assets, support, surplus, otherNeeds } = calculation
  const groups: Group[] = [
    { name: 'norm', line: norm, minus: false },
    { name: 'costs', line: costs, minus: false },
    { name: 'incomes', line: incomes, minus: true },
    { name: 'assets', line: assets, minus: true },
  ]
  const isSurplus = support === 0 && surplus > 0
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('month.calculation.title')}
      </Heading>
      <BodyLong spacing>{t('month.calculation.lead')}</BodyLong>
      {of.decidedOn === null && <BodyLong spacing>{t('month.calculation.preliminary')}</BodyLong>}
      <div className="client-card client-sums">
        {groups.filter(isTold).map((group) => (
          <GroupRows key={group.name} group={group} names={of.names} />
        ))}
        <p className="client-row client-total ui-numbers">
          <span>{t(isSurplus ? 'month.calculation.surplus' : 'month.calculation.support')}</span>
          <span className="ui-amount">{format.kronor(isSurplus ? surplus : support)}</span>
        </p>
        {otherNeeds.of.length > 0 && (
          <GroupRows group={{ name: 'needs', line: otherNeeds, minus: false }} names={of.names} />
        )}
      </div>
    </section>
  )
}

/** Nothing saved, nothing said. */
const isTold = ({ line }: Group): boolean => line.amount !== 0 || line.of.length > 0

function GroupRows({ group, names }: { group: Group; names: MyMonth['names'] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { line, minus, name } = group
  const rows = line.of.length > 0 ? line.of : [line]
  const label = useLabel(names, line)
  return (
    <div>
      <Heading level="3" size="small" className="client-row ui-numbers">
        <span>{t(`month.calculation.${name}`)}</span>
        <span className="ui-amount">{format.kronor(minus && line.amount !== 0 ? -line.amount : line.amount)}</span>
      </Heading>
      <ul className="client-rows">
        {rows.map((row, at) => (
          <li key={`${row.term} ${row.about ?? at}`}>
            <Row line={row} minus={minus} label={label} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a row is called; a protected child is told by place, not by name. */
function useLabel(names: MyMonth['names'], whole: LineShape): (line: LineShape) => string {
  const { t } = useTranslation('client')
  const words = useWords()
  const children = [...new Set(allOf(whole).flatMap((line) => (line.term === 'norm.child' ? [line.about] : [])))]
  return (line) => {
    const name = line.about === undefined ? undefined : names[line.about]
    if (name !== undefined) return `${words.term(line.term)}, ${name}`
    return line.term === 'norm.child'
      ? t('household.child', { number: children.indexOf(line.about) + 1 })
      : words.term(line.term)
  }
}

const allOf = (line: LineShape): LineShape[] => [line, ...line.of.flatMap((one) => allOf(one))]
