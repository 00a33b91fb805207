import { VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { Empty } from '../../ui/states.tsx'
import { Contacts } from '../contacts/Contacts.tsx'
import type { MonthData } from '../endpoints.ts'
import { Journal } from '../investigations/Journal.tsx'
import { MonthHead } from './MonthHead.tsx'

/** A month nobody has applied for: the case and its journal. */
export function Bare({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <>
      <MonthHead data={data} />
      <VStack gap="space-16" className="staff-page">
        <Empty title={t('month.noApplication', { month: format.month(data.month) })}>
          {t('month.noApplicationWhy')}
        </Empty>
        <Contacts caseId={data.caseId} month={data.month} />
        <Journal data={data} />
      </VStack>
    </>
  )
}
