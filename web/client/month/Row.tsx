import { BodyLong, ReadMore } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { LineShape } from '../../../api/shapes.ts'
import { cite } from '../../ui/language/cite.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'

interface Props {
  line: LineShape
  /** The amount is taken off. */
  minus: boolean
  label: (line: LineShape) => string
}

/** Lines that only say how one amount came about; others are rows of their own. */
const partTerms: ReadonlySet<string> = new Set(['applied', 'not_approved', 'received', 'not_counted'])
const isPart = (line: LineShape): boolean => partTerms.has(line.term)

/** One row: what, whom, how much; and why, for the one who asks. */
export function Row({ line, minus, label: labelOf }: Props) {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const format = useFormat()
  const words = useWords()
  const amount = format.kronor(minus && line.amount !== 0 ? -line.amount : line.amount)
  const label = labelOf(line)
  const parts = line.of.filter(isPart)
  const rows = line.of.filter((one) => !isPart(one))
  const why = words.plain(line.because)
  return (
    <>
      <div className="client-row ui-numbers">
        <span>{label}</span>
        <span className="ui-amount">{amount}</span>
      </div>
      <ReadMore
        size="small"
        header={
          <>
            {shared('why')}
            <span className="ui-hidden">
              {' '}
              {label}, {amount}
            </span>
          </>
        }
      >
        <BodyLong>{words.meaning(line.term)}</BodyLong>
        {why !== '' && <BodyLong>{why}</BodyLong>}
        {parts.length > 0 && <Parts of={parts} />}
        {line.source !== null && (
          <BodyLong size="small" className="client-facts">
            {t('month.calculation.law', { law: [cite(line.source), line.regulation].filter(Boolean).join(', ') })}
          </BodyLong>
        )}
      </ReadMore>
      {rows.length > 0 && (
        <ul className="client-rows client-inner">
          {rows.map((row, at) => (
            <li key={`${row.term} ${row.about ?? at}`}>
              <Row line={row} minus={minus} label={labelOf} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Parts({ of }: { of: readonly LineShape[] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const words = useWords()
  return (
    <ul className="client-parts ui-numbers" aria-label={t('month.calculation.parts')}>
      {of.map((part, at) => (
        <li key={`${part.term} ${part.about ?? at}`} className="client-row">
          <span>{words.term(part.term)}</span>
          <span className="ui-amount">{format.kronor(part.amount)}</span>
        </li>
      ))}
    </ul>
  )
}
