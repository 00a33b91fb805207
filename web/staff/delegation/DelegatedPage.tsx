import { BodyLong, BodyShort, Button, Heading, HStack, Link, Select, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import type { Delegated } from './endpoints.ts'
import { endpoints } from '../endpoints.ts'
import { CountTable, DelegatedTable } from './DelegatedTable.tsx'
import { Tell } from './Tell.tsx'

const monthsBack = 24

/** What was decided on behalf of the board in a month: to be read, printed, taken to the meeting, and noted as told there. */
export function DelegatedPage() {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const now = toMonth(today().slice(0, 7))
  const [month, setMonth] = useState<string>(plusMonth(now, -1))
  const query = useRead(endpoints.delegatedDecisions, { params: { month } })
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('delegation.list.title')} />
      <BodyLong className="ui-no-print">{t('delegation.list.lead')}</BodyLong>
      <Select
        size="small"
        className="staff-select"
        label={t('delegation.list.month')}
        value={month}
        onChange={({ target }) => setMonth(target.value)}
      >
        {Array.from({ length: monthsBack }, (_, at) => plusMonth(now, -at)).map((one) => (
          <option key={one} value={one}>
            {format.month(one)}
          </option>
        ))}
      </Select>
      <Loaded query={query} rows={8}>
        {(data) => <List data={data} month={month} />}
      </Loaded>
    </VStack>
  )
}

function List({ data, month }: { data: Delegated; month: string }) {
  const { t } = useTranslation('staff')
  const any = data.committees.some((one) => one.decisions > 0)
  return (
    <>
      {data.mayTell && any && (
        <HStack gap="space-16" align="center" className="ui-no-print">
          <Link href={`/api/delegated-decisions/${month}/file`} download={`delegationsbeslut-${month}.csv`}>
            {t('delegation.list.file')}
          </Link>
          <Link href={`/api/delegated-decisions/${month}/paper`} download={`delegationsbeslut-${month}.pdf`}>
            {t('delegation.list.paper')}
          </Link>
          <Button size="small" variant="secondary" onClick={() => globalThis.print()}>
            {t('delegation.list.print')}
          </Button>
        </HStack>
      )}
      {data.committees.map((one) => (
        <Committee key={`${one.committeeId} ${month}`} one={one} month={month} data={data} />
      ))}
    </>
  )
}

interface CommitteeProps {
  one: Delegated['committees'][number]
  month: string
  data: Delegated
}

function Committee({ one, month, data }: CommitteeProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <VStack gap="space-16" as="section" aria-label={one.committee}>
      <Heading level="2" size="medium">
        {one.committee}: {t('delegation.list.total', { count: one.decisions })}
      </Heading>
      <BodyShort>{t(`delegation.list.notice.${one.notice}`)}</BodyShort>
      <div role="status">
        {one.told && (
          <BodyShort>
            {t('delegation.list.told', {
              day: format.day(one.told.meetingOn),
              paragraph: one.told.paragraph,
              by: one.told.by,
            })}
          </BodyShort>
        )}
      </div>
      {one.decisions === 0 ? (
        <Empty title={t('delegation.list.empty')}>{t('delegation.list.emptyWhy')}</Empty>
      ) : (
        <>
          {one.children.decisions > 0 && (
            <BodyShort>
              {t('delegation.list.children', one.children)} <Cite source="SoL 3:1" />
            </BodyShort>
          )}
          <CountTable counts={one.counts} />
          {one.rows.length > 0 && <DelegatedTable rows={one.rows} />}
          {one.rows.length > 0 && one.rows.length < one.decisions && (
            <BodyShort>{t('delegation.list.more', { count: one.rows.length })}</BodyShort>
          )}
        </>
      )}
      {data.mayTell && one.told === null && !data.over && <BodyShort>{t('delegation.list.notOver')}</BodyShort>}
      {data.mayTell && one.told === null && data.over && <Tell month={month} committeeId={one.committeeId} />}
    </VStack>
  )
}
