import { BodyLong, BodyShort, Heading, Tag, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isPast, today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { ApplicantName } from '../cases/names.tsx'
import { FollowUp } from '../completions/FollowUp.tsx'
import { endpoints, type ToMake } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'

/** Whom to get in touch with: what was promised, who tried to reach us, and whom nobody has talked with for long. */
export function ContactsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.contactsToMake, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('contacts.toMake.title')} />
      <BodyLong>{t('contacts.toMake.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(lists) => <Lists lists={lists} />}
      </Loaded>
      <FollowUp />
    </VStack>
  )
}

function Lists({ lists: { promises, unanswered, silent } }: { lists: ToMake }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (promises.length + unanswered.length + silent.length === 0) {
    return <Empty title={t('contacts.toMake.empty')}>{t('contacts.toMake.emptyWhy')}</Empty>
  }
  return (
    <>
      <List
        title={t('contacts.toMake.promises')}
        heads={[t('contacts.toMake.by'), t('contacts.toMake.promisedBy'), t('contacts.toMake.attempts')]}
        rows={promises.map(({ by, promisedBy, attempts, ...row }) => ({
          row,
          key: `${row.caseId} ${by}`,
          cells: [
            <>
              {format.instant(by)}{' '}
              {isPast(by) && (
                <Tag size="small" variant="moderate" data-color="danger">
                  {t('contacts.toMake.overdue')}
                </Tag>
              )}
            </>,
            promisedBy,
            attempts,
          ],
        }))}
      />
      <List
        title={t('contacts.toMake.unanswered')}
        heads={[t('contacts.toMake.since'), t('contacts.toMake.how')]}
        rows={unanswered.map(({ at, channel, ...row }) => ({
          row,
          key: row.caseId,
          cells: [format.instant(at), t(`contacts.channels.${channel}`)],
        }))}
      />
      <List
        title={t('contacts.toMake.silent')}
        lead={t('contacts.toMake.silentWhy')}
        heads={[t('contacts.toMake.last')]}
        rows={silent.map(({ lastOn, ...row }) => ({
          row,
          key: row.caseId,
          cells: [lastOn ?? t('contacts.toMake.never')],
        }))}
      />
    </>
  )
}

type Whose = Pick<ToMake['silent'][number], 'caseId' | 'caseNumber' | 'applicant' | 'protected' | 'month'>

interface ListProps {
  title: string
  lead?: string
  heads: readonly string[]
  rows: readonly { row: Whose; key: string; cells: readonly ReactNode[] }[]
}

function List({ title, lead, heads, rows }: ListProps) {
  const { t } = useTranslation('staff')
  return (
    <section className="staff-paper staff-padded" aria-label={title}>
      <VStack gap="space-8">
        <Heading level="2" size="small">
          {title} ({rows.length})
        </Heading>
        {lead !== undefined && rows.length > 0 && <BodyShort size="small">{lead}</BodyShort>}
        {rows.length === 0 && <BodyShort>{t('contacts.toMake.none')}</BodyShort>}
        {rows.length > 0 && (
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{title}</caption>
            <thead>
              <tr>
                {[t('contacts.toMake.case'), t('contacts.toMake.who'), ...heads].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, key, cells }) => (
                <tr key={key}>
                  <th scope="row">
                    <To path={monthPath(row.caseId, row.month ?? today().slice(0, 7))}>{row.caseNumber}</To>
                  </th>
                  <td>
                    <ApplicantName name={row.applicant} isProtected={row.protected} />
                  </td>
                  {cells.map((cell, at) => (
                    <td key={heads[at]} data-label={heads[at]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </VStack>
    </section>
  )
}
