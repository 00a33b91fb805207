import { Alert, BodyShort, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { normChanges, priceBaseChange, type CellChange } from '../../../law/riksnorm/changes.ts'
import { toOre } from '../../../base/money.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useCellLabel } from '../law/label.ts'
import { asNorm } from './amounts.ts'
import { Reform } from './Reform.tsx'
import type { KnownTable, TableInput } from './submission.ts'

/** The whole table, each amount beside the one before it. */
export function Comparison({ content, before }: { content: TableInput; before: KnownTable | undefined }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  // What is not typed yet is compared with nothing.
  const changes = before ? changesOf(content, before).filter((one) => one.after > 0) : []
  return (
    <VStack gap="space-12">
      <Read content={content} />
      {before && changes.length > 0 && (
        <>
          <BodyShort weight="semibold">
            {t('administration.tables.compareTitle', { month: format.month(before.from) })}
          </BodyShort>
          <Unusual count={changes.filter((one) => one.unusual).length} />
          <Changes changes={changes} />
        </>
      )}
      {content.kind === 'work_income' && <Rules value={content.value} />}
      {content.kind === 'riksnorm' && content.value.schema === '2027' && <Reform value={content.value} />}
    </VStack>
  )
}

/** Where it was read. */
function Read({ content }: { content: TableInput }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { regulation, publishedOn, link, from, to } = content
  const day = publishedOn === null ? '' : t('administration.tables.publishedDay', { day: publishedOn })
  return (
    <BodyShort size="small" className="staff-wrap">
      {[t('administration.tables.monthsOf', { from: format.month(from), to: format.month(to) }), regulation, day, link]
        .filter((one) => one !== '')
        .join(' · ')}
    </BodyShort>
  )
}

function changesOf(content: TableInput, before: KnownTable): CellChange[] {
  const was = before.content
  if (content.kind === 'riksnorm' && was.kind === 'riksnorm') {
    return normChanges(was.value.amounts, asNorm(content.value.amounts))
  }
  if (content.kind === 'price_base_amount' && was.kind === 'price_base_amount') {
    return [priceBaseChange(was.value, toOre(content.value))]
  }
  return []
}

function Unusual({ count }: { count: number }) {
  const { t } = useTranslation('staff')
  if (count === 0) return <BodyShort size="small">{t('administration.tables.nothingUnusual')}</BodyShort>
  return (
    <Alert variant="warning" size="small">
      {t('administration.tables.unusualNote', { count })}
    </Alert>
  )
}

function Changes({ changes }: { changes: readonly CellChange[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const label = useCellLabel()
  return (
    <div className="ui-scroll" role="region" aria-label={t('administration.tables.change')} tabIndex={0}>
      <table className="ui-table ui-stack">
        <thead>
          <tr>
            <th scope="col">{t('administration.tables.cell')}</th>
            <th scope="col" className="ui-amount">
              {t('administration.tables.before')}
            </th>
            <th scope="col" className="ui-amount">
              {t('administration.tables.after')}
            </th>
            <th scope="col" className="ui-amount">
              {t('administration.tables.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={one.cell}>
              <th scope="row">{label(one.cell)}</th>
              <td className="ui-amount" data-label={t('administration.tables.before')}>
                {format.kronor(one.before)}
              </td>
              <td className="ui-amount" data-label={t('administration.tables.after')}>
                {format.kronor(one.after)}
              </td>
              <td className="ui-amount" data-label={t('administration.tables.change')}>
                {one.unusual && (
                  <Tag size="xsmall" variant="moderate" data-color="warning">
                    {t('administration.tables.unusual')}
                  </Tag>
                )}{' '}
                <Percent of={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Percent({ of: { before, after, permille } }: { of: CellChange }) {
  const { t } = useTranslation('staff')
  if (before === after) return t('administration.tables.unchanged')
  const sign = permille < 0 ? '\u2212' : '+'
  const size = Math.abs(permille)
  return t('administration.tables.percent', { percent: `${sign}${Math.trunc(size / 10)},${size % 10}` })
}

function Rules({ value }: { value: Extract<TableInput, { kind: 'work_income' }>['value'] }) {
  const { t } = useTranslation('staff')
  return (
    <table className="ui-table">
      <tbody>
        {(['stimulusPercent', 'qualifyingMonths', 'lastingMonths', 'youthPriceBaseAmounts'] as const).map((key) => (
          <tr key={key}>
            <th scope="row">{t(`administration.tables.rules.${key}`)}</th>
            <td className="ui-amount">{value[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
