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
  /** Whom it is about, beside what it is; or all there is to call it. */
  who: { name: string; alone: boolean }
}

/** One row: what, whom, how much; and why, for the one who asks. */
export function Row({ line, minus, who }: Props) {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const format = useFormat()
  const words = useWords()
  const amount = format.kronor(minus && line.amount !== 0 ? -line.amount : line.amount)
  const label = who.alone ? who.name : [words.term(line.term), who.name].filter((part) => part !== '').join(', ')
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
        {line.of.length > 0 && <Parts line={line} />}
        {line.source !== null && (
          <BodyLong size="small" className="client-facts">
            {t('month.calculation.law', { law: cite(line.source) })}
          </BodyLong>
        )}
      </ReadMore>
    </>
  )
}

function Parts({ line }: { line: LineShape }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const words = useWords()
  return (
    <ul className="client-parts ui-numbers" aria-label={t('month.calculation.parts')}>
      {line.of.map((part, at) => (
        <li key={`${part.term} ${part.about ?? at}`} className="client-row">
          <span>{words.term(part.term)}</span>
          <span className="ui-amount">{format.kronor(part.amount)}</span>
        </li>
      ))}
    </ul>
  )
}
