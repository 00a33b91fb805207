import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { soonDays } from '../../../rules/work/queueFilter.ts'
import { call } from '../../ui/call.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { usePages } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { ApplicantName } from '../cases/names.tsx'
import { endpoints, type Watches, type WatchRow } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { MeetButton } from './MeetButton.tsx'
import { useWatchWords } from './words.ts'

/** Every day to watch in my cases, a page at a time: what has passed first, then what is near. */
export function WatchesPage() {
  const { t } = useTranslation('staff')
  const query = usePages(endpoints.watches.path, {}, (after: Watches['next'], signal) =>
    call(endpoints.watches, { body: { after }, signal }),
  )
  const [met, setMet] = useState(false)
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('work.watches.title')} />
      <BodyLong>{t('work.watches.lead')}</BodyLong>
      <span role="status">{met && t('work.watches.met')}</span>
      <Loaded query={{ data: query.data?.pages, error: query.error, refetch: query.refetch }} rows={8}>
        {(pages) => (
          <Pages pages={pages} onMet={() => setMet(true)}>
            {query.hasNextPage && (
              <Button
                size="small"
                variant="secondary"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('work.watches.more')}
              </Button>
            )}
          </Pages>
        )}
      </Loaded>
    </VStack>
  )
}

interface PagesProps {
  pages: readonly Watches[]
  onMet: () => void
  children: ReactNode
}

function Pages({ pages, onMet, children }: PagesProps) {
  const { t } = useTranslation('staff')
  const rows = pages.flatMap((page) => page.rows)
  const counts = pages[0]?.counts ?? { passed: 0, soon: 0, later: 0 }
  if (rows.length === 0) return <Empty title={t('work.watches.empty')}>{t('work.watches.emptyWhy')}</Empty>
  const soon = new Date(Date.parse(`${today()}T12:00:00Z`) + soonDays * 86_400_000).toISOString().slice(0, 10)
  const groupOf = ({ dueOn }: WatchRow) => (dueOn < today() ? 'passed' : dueOn <= soon ? 'soon' : 'later')
  return (
    <>
      {(['passed', 'soon', 'later'] as const).map((name) => (
        <Group
          key={name}
          name={name}
          count={counts[name]}
          rows={rows.filter((row) => groupOf(row) === name)}
          onMet={onMet}
        />
      ))}
      <HStack gap="space-16" align="center">
        <span role="status">
          {t('work.watches.told', { shown: rows.length, all: counts.passed + counts.soon + counts.later })}
        </span>
        {children}
      </HStack>
    </>
  )
}

interface GroupProps {
  name: 'passed' | 'soon' | 'later'
  count: number
  rows: readonly WatchRow[]
  onMet: () => void
}

function Group({ name, count, rows, onMet }: GroupProps) {
  const { t } = useTranslation('staff')
  if (rows.length === 0) return null
  const heads = ['day', 'what'] as const
  return (
    <section className="staff-paper staff-padded" aria-label={t(`work.watches.${name}`)}>
      <Heading level="2" size="small" spacing>
        {t(`work.watches.${name}`)} ({count})
      </Heading>
      <table className="ui-table ui-stack">
        <caption className="ui-hidden">{t('work.watches.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('work.case')}</th>
            <th scope="col">{t('work.applicant')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`work.watches.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={`${row.caseId} ${row.kind} ${row.dueOn} ${row.own?.ownWatchId ?? row.month ?? row.years}`}
              row={row}
              onMet={onMet}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, onMet }: { row: WatchRow; onMet: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = useWatchWords()
  return (
    <tr>
      <th scope="row">
        <To path={monthPath(row.caseId, row.opens ?? today().slice(0, 7))}>{row.caseNumber}</To>
      </th>
      <td>
        <ApplicantName name={row.applicant} isProtected={row.protected} />
      </td>
      <td data-label={t('work.watches.day')}>{format.day(row.dueOn)}</td>
      <td data-label={t('work.watches.what')}>
        {words(row)}{' '}
        {row.own && (
          <MeetButton caseId={row.caseId} ownWatchId={row.own.ownWatchId} text={row.own.text} onDone={onMet} />
        )}
      </td>
    </tr>
  )
}
