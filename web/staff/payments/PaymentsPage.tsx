import { VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { ToAttest } from './ToAttest.tsx'
import { PaymentFiles, SendFile } from './PaymentFiles.tsx'

/** From decided to paid: attest, write the file, fetch it. */
export function PaymentsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.paymentsToAttest, {})
  return (
    <VStack gap="space-32" className="staff-page">
      <PageTitle title={t('payments.title')} />
      <Loaded query={query} rows={8}>
        {(data) => (
          <>
            <ToAttest rows={data.rows} more={data.more} />
            <SendFile count={data.attested.count} total={data.attested.total} />
          </>
        )}
      </Loaded>
      <PaymentFiles />
    </VStack>
  )
}
