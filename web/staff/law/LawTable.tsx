import { Alert, BodyShort, Heading, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { lawInForce } from '../../../api/administration.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { sourceTitle } from '../../ui/language/cite.ts'
import { useFormat } from '../../ui/language/format.ts'
import { lookUp } from '../cases/names.tsx'
import { useCellLabel } from './label.ts'

export type Table = Reply<typeof lawInForce>['tables'][number]
type Cell = Table['rows'][number]

/** Tables of one kind, the newest first: one year's norm, or every year of what is one figure a year. */
export function LawTable({ tables }: { tables: readonly [Table, ...Table[]] }) {
  const { t } = useTranslation('staff')
  const [first] = tables
  return (
    <div className="staff-paper staff-padded">
      <VStack gap="space-12">
        <Heading level="2" size="small" id="law-table">
          {t(`law.tables.${first.name}`)}
        </Heading>
        <Grounds table={first} />
        {tables.some((table) => table.rows.some((row) => row.standing === 'derived')) && (
          <Alert variant="warning">{t('law.derivedNote')}</Alert>
        )}
        <Rows tables={tables} />
      </VStack>
    </div>
  )
}

/** From when, known since when, from where, and what is not verified about it. */
function Grounds({ table }: { table: Table }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const known = t(table.publishedAssumed ? 'law.publishedAssumed' : 'law.published', { day: table.published })
  return (
    <>
      <BodyShort>
        {t('law.from', { month: format.month(table.from) })}. {known}. {t('law.source')}:{' '}
        <span lang="sv">{sourceTitle(table.source)}</span>
      </BodyShort>
      {table.regulation !== null && <BodyShort>{t('law.entered', { regulation: table.regulation })}.</BodyShort>}
      {table.note !== null && (
        <Alert variant="info" size="small">
          <span lang="sv">{t('law.note', { note: table.note })}</span>
        </Alert>
      )}
    </>
  )
}

function Rows({ tables }: { tables: readonly Table[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const label = useCellLabel()
  const many = tables.length > 1
  // What is one figure a year has its name in the heading.
  const isNamed = tables.some((table) => table.rows.length > 1)
  return (
    <div className="ui-scroll" role="region" aria-labelledby="law-table" tabIndex={0}>
      <table className={many && isNamed ? 'ui-table ui-stack' : 'ui-table'}>
        <thead>
          <tr>
            {isNamed && <th scope="col">{t('law.name')}</th>}
            {many && <th scope="col">{t('law.year')}</th>}
            <th scope="col" className="ui-amount">
              {t('law.amount')}
            </th>
            <th scope="col">{t('law.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {tables.flatMap((table) =>
            table.rows.map((row) => (
              <tr key={`${table.from} ${table.published} ${row.label}`}>
                {isNamed && <th scope="row">{label(row.label)}</th>}
                {many && <Year isHead={!isNamed}>{format.month(table.from)}</Year>}
                <td className="ui-amount" data-label={t('law.amount')}>
                  <Value row={row} />
                </td>
                <td data-label={t('law.standing')}>
                  <Standing standing={table.regulation === null ? row.standing : 'entered'} />
                  {many && table.regulation !== null && <span className="ui-because">{table.regulation}</span>}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Year({ isHead, children }: { isHead: boolean; children: string }) {
  const { t } = useTranslation('staff')
  return isHead ? <th scope="row">{children}</th> : <td data-label={t('law.year')}>{children}</td>
}

function Value({ row: { value, unit } }: { row: Cell }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return unit === 'ore' ? format.kronor(value) : t(`law.units.${unit}`, { value })
}

function Standing({ standing }: { standing: string }) {
  const { t } = useTranslation('staff')
  const words: Readonly<Record<string, string>> = t('law.standings', { returnObjects: true })
  if (standing === 'official' || standing === 'entered') return <span>{words[standing]}</span>
  return (
    <Tag size="small" variant="moderate" data-color={standing === 'derived' ? 'warning' : 'neutral'}>
      {lookUp(words, standing)}
    </Tag>
  )
}
