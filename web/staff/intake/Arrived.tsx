import { BodyShort, Button, HStack, Tag } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { ApplicantName } from '../cases/names.tsx'
import { endpoints, type ArrivedRow } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'

/** What nobody has begun with, the longest waiting first. A colleague's stands there without name or link. */
export function Arrived({ rows, more }: { rows: readonly ArrivedRow[]; more: number }) {
  const { t } = useTranslation('staff')
  const [taken, setTaken] = useState('')
  const body = useRef<HTMLTableSectionElement>(null)
  const heads = ['case', 'who', 'month', 'arrived', 'how', 'asks', 'keeper'] as const
  const left = (number: string) => {
    setTaken(t('intake.taken', { number }))
    // The row is gone: the next one to begin with has the focus.
    requestAnimationFrame(() => body.current?.querySelector('button')?.focus())
  }
  return (
    <div className="staff-paper">
      <div role="status" className={taken === '' ? 'ui-hidden' : 'staff-hint'}>
        {taken}
      </div>
      <div className="ui-scroll" role="region" aria-label={t('intake.caption')} tabIndex={0}>
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{t('intake.caption')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`intake.${head}`)}
                </th>
              ))}
              <th scope="col">
                <span className="ui-hidden">{t('intake.take')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <Row key={`${row.applicationId} ${row.number}`} row={row} onTaken={() => left(row.caseNumber)} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <BodyShort size="small" className="staff-hint">
          {t('intake.more', { count: more })}
        </BodyShort>
      )}
    </div>
  )
}

function Row({ row, onTaken }: { row: ArrivedRow; onTaken: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const month = format.month(row.month)
  return (
    <tr>
      <th scope="row">
        {row.caseId === null ? row.caseNumber : <To path={monthPath(row.caseId, row.month)}>{row.caseNumber}</To>}
      </th>
      <td>
        {row.caseId === null ? t('intake.others') : <ApplicantName name={row.applicant} isProtected={row.protected} />}
      </td>
      <td data-label={t('intake.month')}>{month}</td>
      <td data-label={t('intake.arrived')}>
        {row.arrivedOn} ({row.waitedDays === 0 ? t('intake.today') : t('intake.waited', { count: row.waitedDays })})
      </td>
      <td data-label={t('intake.how')}>{t(`intake.channels.${row.channel}`)}</td>
      <td data-label={t('intake.asks')}>
        <Asks row={row} />
      </td>
      <td data-label={t('intake.keeper')}>{row.keeper ?? t('intake.nobody')}</td>
      <td>{row.caseId !== null && <Take row={row} caseId={row.caseId} month={month} onTaken={onTaken} />}</td>
    </tr>
  )
}

function Asks({ row }: { row: ArrivedRow }) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const name = (kind: string) => {
    const need = words.term(`need.${kind}`)
    return need === `need.${kind}` ? words.term(`cost.${kind}`) : need
  }
  return (
    <HStack gap="space-8" align="center">
      <span>{row.needs.length === 0 ? t('intake.general') : row.needs.map(name).join(', ')}</span>
      {row.caseId !== null && row.toFill && (
        <To path={`${monthPath(row.caseId, row.month)}/form`}>{t('papers.form.fillIn')}</To>
      )}
      {row.kind === 'supplement' && (
        <Tag size="small" variant="moderate" data-color="info">
          {t('intake.supplement')}
        </Tag>
      )}
      {row.unsorted > 0 && (
        <Tag size="small" variant="moderate" data-color="warning">
          {t('intake.unsorted', { count: row.unsorted })}
        </Tag>
      )}
    </HStack>
  )
}

interface TakeProps {
  row: ArrivedRow
  caseId: string
  month: string
  onTaken: () => void
}

function Take({ row: { applicationId, number, caseNumber }, caseId, month, onTaken }: TakeProps) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.takeApplication, async () => {
    await refresh(endpoints.inbox)
    onTaken()
  })
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        loading={act.isPending}
        aria-label={t('intake.takeLabel', { number: caseNumber, month })}
        onClick={() => act.mutate({ params: { caseId, applicationId }, body: { number } })}
      >
        {t('intake.take')}
      </Button>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
    </>
  )
}
