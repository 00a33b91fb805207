import { Heading, Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Delegated } from './endpoints.ts'
import { useKindName } from './OrderTable.tsx'

type Of = Delegated['committees'][number]

export function CountTable({ counts }: { counts: Of['counts'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <div className="staff-paper staff-padded">
      <table className="ui-table">
        <caption>{t('delegation.list.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('delegation.list.item')}</th>
            <th scope="col">{t('delegation.list.what')}</th>
            <th scope="col" className="ui-amount">
              {t('delegation.list.count')}
            </th>
            <th scope="col" className="ui-amount">
              {t('delegation.list.granted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((one) => (
            <tr key={`${one.item} ${one.outcome}`}>
              <th scope="row">{one.item}</th>
              <td>{t(`delegation.outcome.${one.outcome}`)}</td>
              <td className="ui-amount">{one.count}</td>
              <td className="ui-amount">{format.kronor(one.granted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Each decision, without the names of those it is about. */
export function DelegatedTable({ rows }: { rows: Of['rows'] }) {
  const { t } = useTranslation('staff')
  const heads = ['day', 'case', 'what', 'by', 'item'] as const
  return (
    <>
      <Heading level="3" size="small">
        {t('delegation.list.each')}
      </Heading>
      <div className="staff-paper">
        <div className="ui-scroll" role="region" aria-label={t('delegation.list.each')} tabIndex={0}>
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{t('delegation.list.each')}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`delegation.list.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.decisionId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  )
}

function Row({ row }: { row: Of['rows'][number] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = useKindName()
  return (
    <tr>
      <th scope="row">{format.day(row.decidedOn)}</th>
      <td data-label={t('delegation.list.case')}>{row.caseNumber ?? t('delegation.list.isProtected')}</td>
      <td data-label={t('delegation.list.what')}>
        {row.needs.map((need) => (
          <div key={`${need.kind} ${need.outcome} ${need.granted}`}>
            {nameOf(need.kind)}: {t(`delegation.outcome.${need.outcome}`)}, {format.kronor(need.granted)}
          </div>
        ))}
        {row.urgent && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {t('urgent.tag')}
          </Tag>
        )}
        {row.minuted && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {t('delegation.list.minuted')}
          </Tag>
        )}
      </td>
      <td data-label={t('delegation.list.by')}>{row.decidedBy}</td>
      <td data-label={t('delegation.list.item')}>
        {row.item}
        <span className="ui-because">{row.order ?? t('delegation.list.orderBefore')}</span>
      </td>
    </tr>
  )
}
