import { BodyShort, HStack, Tag } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import type { QueueRow } from '../endpoints.ts'
import { To, monthPath } from '../frame/To.tsx'
import { ApplicantName, lookUp } from './names.tsx'

/** The queue as a list for the keyboard: the first row has the focus until a filter is chosen, J, K and arrows move, Enter opens. */
export function QueueTable({ rows, takesFocus }: { rows: readonly QueueRow[]; takesFocus: boolean }) {
  const { t } = useTranslation('staff')
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    if (takesFocus) body.current?.querySelector('a')?.focus()
  }, [takesFocus])
  const move = (by: number) => () => {
    const links = [...(body.current?.querySelectorAll('a') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }
  useShortcuts([
    { keys: 'j', label: t('queue.next'), run: move(1) },
    { keys: 'arrowdown', label: t('queue.next'), run: move(1) },
    { keys: 'k', label: t('queue.previous'), run: move(-1) },
    { keys: 'arrowup', label: t('queue.previous'), run: move(-1) },
  ])
  return (
    <div className="staff-paper">
      <div className="ui-scroll" role="region" aria-label={t('queue.caption')} tabIndex={0}>
        <table className="ui-table ui-stack staff-queue">
          <caption className="ui-hidden">{t('queue.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('queue.case')}</th>
              <th scope="col">{t('queue.applicant')}</th>
              <th scope="col">{t('queue.month')}</th>
              <th scope="col">{t('queue.arrived')}</th>
              <th scope="col" className="ui-amount">
                {t('queue.days')}
              </th>
              <th scope="col">{t('queue.status')}</th>
              <th scope="col">{t('queue.about')}</th>
              <th scope="col">{t('queue.unit')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <Row key={`${row.caseId} ${row.month ?? ''}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <BodyShort size="small" className="staff-hint">
        {t('queue.keys')}
      </BodyShort>
    </div>
  )
}

function Row({ row }: { row: QueueRow }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        <To path={monthPath(row.caseId, row.month ?? today().slice(0, 7))} className="staff-row-link">
          {row.caseNumber}
        </To>
      </th>
      <td>
        <ApplicantName name={row.applicant} isProtected={row.protected} />
      </td>
      <td data-label={t('queue.month')}>{row.month === null ? t('month.nobody') : format.month(row.month)}</td>
      <td data-label={t('queue.arrived')}>{row.arrivedOn}</td>
      <td data-label={t('queue.days')} className="ui-amount">
        {row.daysOpen}
        {row.clocks.clients > 0 && <span className="staff-clocks">{t('queue.clocks', row.clocks)}</span>}
      </td>
      <td data-label={t('queue.status')}>
        <Status row={row} />
      </td>
      <td data-label={t('queue.about')}>
        <About row={row} />
      </td>
      <td data-label={t('queue.unit')}>{row.unit}</td>
    </tr>
  )
}

const colours = {
  received: 'info',
  investigating: 'accent',
  waiting_for_answer: 'warning',
  decided: 'success',
} as const

function Status({ row }: { row: QueueRow }) {
  const { t } = useTranslation('staff')
  return (
    <Tag size="small" variant="moderate" data-color={colours[row.status]}>
      {t(`status.${row.status}`)}
    </Tag>
  )
}

function About({ row }: { row: QueueRow }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const relations: Readonly<Record<string, string>> = t('relation', { returnObjects: true })
  const facts = [
    row.relation === 'assigned' ? '' : lookUp(relations, row.relation),
    row.children > 0 ? t('queue.children', { count: row.children }) : '',
    row.interpreter === null ? '' : t('queue.interpreter', { language: format.language(row.interpreter) }),
    row.watch === null
      ? ''
      : t('work.watches.inQueue', { day: format.day(row.watch.dueOn), what: t(`queue.watches.${row.watch.kind}`) }),
  ].filter((fact) => fact !== '')
  if (facts.length === 0) return null
  return (
    <HStack gap="space-8" className="staff-facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </HStack>
  )
}
