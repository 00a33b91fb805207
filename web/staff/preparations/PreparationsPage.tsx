import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { CaseList } from '../cases/CaseTable.tsx'
import { endpoints } from '../endpoints.ts'
import type { ToReview } from './endpoints.ts'

/** What waits for one's review, what came back to oneself, and what one has handed over. */
export function PreparationsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.preparedToReview, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('prepared.page.title')} />
      <BodyLong>{t('prepared.page.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(lists) => <Lists lists={lists} />}
      </Loaded>
    </VStack>
  )
}

function Lists({ lists: { toReview, returned, waiting } }: { lists: ToReview }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const heads = [t('prepared.page.when'), t('prepared.page.from')]
  const cells = ({ at, by }: { at: string; by: string }) => [format.instant(at), by]
  return (
    <>
      <CaseList
        none={t('prepared.page.none')}
        title={t('prepared.page.toReview')}
        heads={heads}
        rows={toReview.map((row) => ({ row, key: row.preparedDecisionId, cells: cells(row) }))}
      />
      <CaseList
        none={t('prepared.page.none')}
        title={t('prepared.page.returned')}
        heads={[t('prepared.page.whenBack'), t('prepared.page.from'), t('prepared.page.marks')]}
        rows={returned.map((row) => ({
          row,
          key: row.preparedDecisionId,
          cells: [...cells(row), String(row.marks)],
        }))}
      />
      <CaseList
        none={t('prepared.page.none')}
        title={t('prepared.page.waiting')}
        heads={heads}
        rows={waiting.map((row) => ({ row, key: row.preparedDecisionId, cells: cells(row) }))}
      />
    </>
  )
}
