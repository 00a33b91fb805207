import { BodyShort, HStack, ToggleGroup, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints, type QueueRow } from '../endpoints.ts'
import { QueueTable } from './QueueTable.tsx'

const shows = ['ours', 'clients', 'all'] as const
type Show = (typeof shows)[number]
const isShow = (value: string): value is Show => shows.some((one) => one === value)

/** What waits for me, longest waiting first. */
export function QueuePage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.queue, {})
  return (
    <VStack gap="space-16" className="staff-page">
      <PageTitle title={t('queue.title')} leaveFocus />
      <Loaded query={query} rows={10}>
        {({ rows, decidedToday }) => <Rows rows={rows} decidedToday={decidedToday} />}
      </Loaded>
    </VStack>
  )
}

function Rows({ rows, decidedToday }: { rows: readonly QueueRow[]; decidedToday: number }) {
  const { t } = useTranslation('staff')
  const count = (turn: QueueRow['turn']) => rows.filter((row) => row.turn === turn).length
  const [show, setShow] = useState<Show>(() => (count('ours') > 0 ? 'ours' : 'all'))
  const shown = rows.filter((row) => show === 'all' || row.turn === show)
  return (
    <>
      <HStack justify="space-between" align="center" gap="space-16">
        <BodyShort>
          {t('queue.summary', { ours: count('ours'), clients: count('clients'), decided: decidedToday })}
        </BodyShort>
        {rows.length > 0 && (
          <ToggleGroup
            size="small"
            value={show}
            onChange={(value) => {
              if (isShow(value)) setShow(value)
            }}
            aria-label={t('queue.show')}
          >
            {shows.map((one) => (
              <ToggleGroup.Item key={one} value={one}>
                {t(`queue.${one}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
        )}
      </HStack>
      {rows.length === 0 && <Empty title={t('queue.empty')}>{t('queue.emptyWhy')}</Empty>}
      {rows.length > 0 && shown.length === 0 && <Empty title={t('queue.emptyFilter')} />}
      {shown.length > 0 && <QueueTable key={show} rows={shown} />}
    </>
  )
}
