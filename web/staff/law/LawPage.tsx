import { Alert, BodyLong, Select, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { lawInForce } from '../../../api/administration.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { LawTable, type Table } from './LawTable.tsx'

type Law = Reply<typeof lawInForce>

/** The dated tables behind every calculation, with where each figure was read and what is only derived. */
export function LawPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.law, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('law.title')} />
      <BodyLong>{t('law.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {(law) => (law.tables.length === 0 ? <Empty title={t('law.empty')} /> : <Tables law={law} />)}
      </Loaded>
    </VStack>
  )
}

/** The norm year by year; what is one figure a year, all years together. */
function choicesOf(tables: readonly Table[]): readonly (readonly [Table, ...Table[]])[] {
  const rest = (['price_base_amount', 'work_income'] as const).flatMap((name) => {
    const [first, ...more] = tables.filter((table) => table.name === name)
    return first ? [[first, ...more] as const] : []
  })
  return [...tables.filter((table) => table.name === 'riksnorm').map((table) => [table] as const), ...rest]
}

function Tables({ law: { tables, waits } }: { law: Law }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const choices = choicesOf(tables)
  const [at, setAt] = useState(0)
  const chosen = choices[at]
  return (
    <>
      <Alert variant="info" size="small">
        {waits.map(({ kind, from }) => (
          <div key={kind}>
            {t('law.waits', { table: t(`administration.kinds.${kind}`), month: format.month(from) })}
          </div>
        ))}
      </Alert>
      <Select
        label={t('law.show')}
        className="staff-select"
        value={at}
        onChange={({ target }) => setAt(Number(target.value))}
      >
        {choices.map(([first], index) => (
          <option key={first.name + first.from + first.published} value={index}>
            {t(`law.tables.${first.name}`)}
            {first.name === 'riksnorm' && `, ${format.month(first.from)}`}
          </option>
        ))}
      </Select>
      {chosen && <LawTable key={at} tables={chosen} />}
    </>
  )
}
