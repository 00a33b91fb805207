import { Alert, BodyLong, BodyShort, Heading, Select, Tag, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { lawInForce } from '../../../api/administration.ts'
import { sourceTitle } from '../../ui/language/cite.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { lookUp } from '../cases/names.tsx'
import { endpoints } from '../endpoints.ts'

const labels = ['single', 'couple', 'child', 'child_lunch_away', 'common'] as const
type Table = Reply<typeof lawInForce>['tables'][number]

/** The dated tables behind every calculation, with where each figure was read and what is only derived. */
export function LawPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.law, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('law.title')} />
      <BodyLong>{t('law.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {({ tables }) => (tables.length === 0 ? <Empty title={t('law.empty')} /> : <Tables tables={tables} />)}
      </Loaded>
    </VStack>
  )
}

function Tables({ tables }: { tables: readonly Table[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const names: Readonly<Record<string, string>> = t('law.tables', { returnObjects: true })
  const sorted = [...tables].sort((a, b) => b.from.localeCompare(a.from))
  const [at, setAt] = useState(0)
  const table = sorted[at]
  return (
    <>
      <Select
        label={t('law.show')}
        className="staff-select"
        value={at}
        onChange={({ target }) => setAt(Number(target.value))}
      >
        {sorted.map((one, index) => (
          <option key={one.name + one.from} value={index}>
            {lookUp(names, one.name)}, {format.month(one.from)}
          </option>
        ))}
      </Select>
      {table && <OneTable table={table} />}
    </>
  )
}

/** `'child 4-6'` as words. */
function useLabel(): (label: string) => string {
  const { t } = useTranslation('staff')
  return (label) => {
    const [kind = '', of = ''] = label.split(' ')
    const found = labels.find((one) => one === kind)
    return found === undefined ? label : t(`law.labels.${found}`, { of: of.replace('-', '–') })
  }
}

function OneTable({ table }: { table: Table }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const label = useLabel()
  const names: Readonly<Record<string, string>> = t('law.tables', { returnObjects: true })
  return (
    <div className="staff-paper staff-padded">
      <VStack gap="space-12">
        <Heading level="2" size="small" id="law-table">
          {lookUp(names, table.name)}
        </Heading>
        <BodyShort>
          {t('law.from', { month: format.month(table.from) })}. {t('law.published', { day: table.published })}.{' '}
          {t('law.source')}: <span lang="sv">{sourceTitle(table.source)}</span>
        </BodyShort>
        {table.rows.some((row) => row.standing === 'derived') && (
          <Alert variant="warning">{t('law.derivedNote')}</Alert>
        )}
        <div className="ui-scroll" role="region" aria-labelledby="law-table" tabIndex={0}>
          <table className="ui-table">
            <thead>
              <tr>
                <th scope="col">{t('law.name')}</th>
                <th scope="col" className="ui-amount">
                  {t('law.amount')}
                </th>
                <th scope="col">{t('law.standing')}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">{label(row.label)}</th>
                  <td className="ui-amount">{format.kronor(row.amount)}</td>
                  <td>
                    <Standing standing={row.standing} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </VStack>
    </div>
  )
}

function Standing({ standing }: { standing: string }) {
  const { t } = useTranslation('staff')
  const words: Readonly<Record<string, string>> = t('law.standings', { returnObjects: true })
  if (standing === 'official') return <span>{words['official']}</span>
  return (
    <Tag size="small" variant="moderate" data-color={standing === 'derived' ? 'warning' : 'neutral'}>
      {lookUp(words, standing)}
    </Tag>
  )
}
