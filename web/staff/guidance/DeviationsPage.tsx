import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ApplicantName } from '../cases/names.tsx'
import { endpoints, type DeviationsToFollow } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { useLabels } from '../month/labels.ts'
import { useSubject } from './Deviations.tsx'

/** Consultations that wait for an answer, and those that soon end. */
export function DeviationsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.deviationsToFollow, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('deviations.page.title')} />
      <BodyLong>{t('deviations.page.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(lists) => <Lists lists={lists} />}
      </Loaded>
    </VStack>
  )
}

function Lists({ lists: { toAnswer, ending } }: { lists: DeviationsToFollow }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <>
      <List
        title={t('deviations.page.toAnswer')}
        heads={[t('deviations.page.asked'), t('deviations.page.askedBy')]}
        rows={toAnswer.map(({ askedAt, askedBy, mine, ...row }) => ({
          row,
          cells: [format.instant(askedAt), mine ? t('deviations.page.own') : askedBy],
        }))}
      />
      <List
        title={t('deviations.page.ending')}
        lead={t('deviations.page.endingHow')}
        heads={[t('deviations.page.until')]}
        rows={ending.map(({ until, ...row }) => ({ row, cells: [until] }))}
      />
    </>
  )
}

type Whose = Omit<DeviationsToFollow['ending'][number], 'until'>

interface ListProps {
  title: string
  lead?: string
  heads: readonly string[]
  rows: readonly { row: Whose; cells: readonly ReactNode[] }[]
}

function List({ title, lead, heads, rows }: ListProps) {
  const { t } = useTranslation('staff')
  const what = useSubject(useLabels([]))
  const all = [t('deviations.page.who'), t('deviations.what'), t('deviations.ground'), ...heads]
  return (
    <section className="staff-paper staff-padded" aria-label={title}>
      <VStack gap="space-8">
        <Heading level="2" size="small">
          {title} ({rows.length})
        </Heading>
        {lead !== undefined && rows.length > 0 && <BodyShort size="small">{lead}</BodyShort>}
        {rows.length === 0 && <BodyShort>{t('deviations.page.none')}</BodyShort>}
        {rows.length > 0 && (
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{title}</caption>
            <thead>
              <tr>
                {[t('deviations.page.case'), ...all].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, cells }) => (
                <tr key={row.deviationId}>
                  <th scope="row">
                    <To path={monthPath(row.caseId, row.month)}>{row.caseNumber}</To>
                  </th>
                  {[
                    <ApplicantName key="name" name={row.applicant} isProtected={row.protected} />,
                    what(row.subject),
                    t(`deviations.grounds.${row.ground}`),
                    ...cells,
                  ].map((cell, at) => (
                    <td key={all[at]} data-label={all[at]}>
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
