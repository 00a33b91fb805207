import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { useKindName } from '../delegation/OrderTable.tsx'
import type { UnexecutedReport } from '../delegation/endpoints.ts'
import { endpoints } from '../endpoints.ts'

/** The reports that were made: figures for the council, and the file for the supervisor and the auditors. */
export function Reports() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.unexecutedReports, {})
  return (
    <VStack gap="space-16" as="section" aria-labelledby="reports">
      <Heading level="2" size="small" id="reports">
        {t('unexecuted.reports')}
      </Heading>
      <Loaded query={query}>
        {({ reports }) =>
          reports.length === 0 ? (
            <BodyShort>{t('unexecuted.noReports')}</BodyShort>
          ) : (
            reports.map((one) => <Report key={one.unexecutedReportId} one={one} />)
          )
        }
      </Loaded>
    </VStack>
  )
}

function Report({ one }: { one: UnexecutedReport }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = useKindName()
  const heads = ['kinds', 'notExecuted', 'executed', 'longest'] as const
  return (
    <VStack gap="space-8" className="staff-paper staff-padded" as="article" aria-label={one.quarter}>
      <Heading level="3" size="xsmall">
        {one.quarter}
      </Heading>
      <BodyShort size="small">{t('unexecuted.madeBy', { by: one.madeBy, at: format.instant(one.madeAt) })}</BodyShort>
      {one.counts.length === 0 ? (
        <BodyShort>{t('unexecuted.nothing')}</BodyShort>
      ) : (
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{one.quarter}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`unexecuted.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.counts.map((count) => (
              <tr key={count.kind}>
                <th scope="row">{nameOf(count.kind)}</th>
                <td data-label={t('unexecuted.notExecuted')}>{count.notExecuted}</td>
                <td data-label={t('unexecuted.executed')}>{count.executed}</td>
                <td data-label={t('unexecuted.longest')}>{count.longestDays}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Link
        href={`/api/unexecuted-reports/${one.unexecutedReportId}/file`}
        download={`ej-verkstallda-beslut-${one.quarter}.csv`}
      >
        {t('unexecuted.file', { quarter: one.quarter })}
      </Link>
    </VStack>
  )
}
