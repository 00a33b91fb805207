import { VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { isProblem } from '../../ui/problem.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { AskUnit } from '../cases/AskUnit.tsx'
import { endpoints } from '../endpoints.ts'
import { Assessed } from './Assessed.tsx'
import { Bare } from './Bare.tsx'

/** Everything for a household and a month, on one page. */
export function MonthPage({ caseId, month }: { caseId: string; month: string }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.month, { params: { caseId, month } })
  if (isProblem(query.error, 'case.ask_unit')) return <AskUnit caseId={caseId} problem={query.error} />
  if (query.data === undefined) {
    return (
      <VStack gap="space-16" className="staff-page">
        <PageTitle title={t('month.title')} />
        <Loaded query={query} rows={14}>
          {() => null}
        </Loaded>
      </VStack>
    )
  }
  return (
    <Loaded query={query}>
      {(data) =>
        data.assessment === null ? (
          <Bare data={data} />
        ) : (
          <Assessed data={data} saved={data.assessment} fresh={!query.isFetching} />
        )
      }
    </Loaded>
  )
}
