import { BodyShort, Button, HStack, ToggleGroup, VStack } from '@navikt/ds-react'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueFilter } from '../../../api/queueFilter.ts'
import { call } from '../../ui/call.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { usePages } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { Lane } from '../emergencies/Lane.tsx'
import { endpoints, type Queue } from '../endpoints.ts'
import { QueueFilters } from './QueueFilters.tsx'
import { useQueueFilter } from './queueFilter.ts'
import { QueueTable } from './QueueTable.tsx'

const shows = { ours: 'ours', clients: 'waiting_for_answer', all: null } as const
type Show = keyof typeof shows
const isShow = (value: string): value is Show => value in shows

/** What waits, longest first, a page at a time. */
export function QueuePage() {
  const { t } = useTranslation('staff')
  const [filter, setFilter] = useQueueFilter()
  const touched = useRef(false)
  const choose = (next: QueueFilter) => {
    touched.current = true
    setFilter(next)
  }
  const query = usePages(endpoints.queue.path, filter, (after: Queue['next'], signal) =>
    call(endpoints.queue, { body: { filter, after }, signal }),
  )
  const reading = { data: query.data?.pages, error: query.error, refetch: query.refetch }
  return (
    <VStack gap="space-16" className="staff-page">
      <PageTitle title={t('queue.title')} leaveFocus />
      <Lane />
      <QueueFilters filter={filter} onChoose={choose} />
      <Loaded query={reading} rows={10}>
        {(pages) => (
          <Pages pages={pages} filter={filter} onChoose={choose} takesFocus={!touched.current}>
            {query.hasNextPage && (
              <Button
                size="small"
                variant="secondary"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('queue.more')}
              </Button>
            )}
          </Pages>
        )}
      </Loaded>
    </VStack>
  )
}

interface PagesProps {
  pages: readonly Queue[]
  filter: QueueFilter
  onChoose: (filter: QueueFilter) => void
  takesFocus: boolean
  children: ReactNode
}

const nothing = { counts: { ours: 0, clients: 0 }, decidedToday: 0 }

function Pages({ pages, filter, onChoose, takesFocus, children }: PagesProps) {
  const { t } = useTranslation('staff')
  const rows = pages.flatMap((page) => page.rows)
  const { counts, decidedToday } = pages[0] ?? nothing
  const all = counts.ours + counts.clients
  const shown = filter.status === null ? all : filter.status === 'waiting_for_answer' ? counts.clients : counts.ours
  return (
    <>
      <HStack justify="space-between" align="center" gap="space-16">
        <BodyShort>{t('queue.summary', { ...counts, decided: decidedToday })}</BodyShort>
        {all > 0 && <Turn filter={filter} onChoose={onChoose} />}
      </HStack>
      {all === 0 && <Empty title={t('queue.empty')}>{t('queue.emptyWhy')}</Empty>}
      {all > 0 && rows.length === 0 && <Empty title={t('queue.emptyFilter')} />}
      {rows.length > 0 && <QueueTable rows={rows} takesFocus={takesFocus} />}
      {rows.length > 0 && (
        <HStack gap="space-16" align="center">
          <span role="status">{t('queue.told', { shown: rows.length, all: shown })}</span>
          {children}
        </HStack>
      )}
    </>
  )
}

function Turn({ filter, onChoose }: Pick<PagesProps, 'filter' | 'onChoose'>) {
  const { t } = useTranslation('staff')
  const now: Show = filter.status === null ? 'all' : filter.status === 'waiting_for_answer' ? 'clients' : 'ours'
  return (
    <ToggleGroup
      size="small"
      value={now}
      onChange={(value) => {
        if (isShow(value)) onChoose({ ...filter, status: shows[value] })
      }}
      aria-label={t('queue.show')}
    >
      {(['ours', 'clients', 'all'] as const).map((one) => (
        <ToggleGroup.Item key={one} value={one}>
          {t(`queue.${one}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}
