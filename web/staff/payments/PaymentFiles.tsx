import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { paymentFiles } from '../../../api/payments.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'

/** All that is attested, in one file. */
export function SendFile({ count, total }: { count: number; total: number }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const act = useAct(endpoints.sendPayments, () => refresh(endpoints.paymentsToAttest, endpoints.paymentFiles))
  return (
    <VStack gap="space-12" as="section" aria-labelledby="to-send">
      <Heading level="2" size="medium" id="to-send">
        {t('payments.sendTitle')}
      </Heading>
      {count > 0 && <BodyShort>{t('payments.toSend', { count, total: format.kronor(total) })}</BodyShort>}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <div role="status">{act.isSuccess && t('payments.sent', { serial: act.data.serial })}</div>
      <Blocked
        reasons={count === 0 ? [t('payments.nothingToSend')] : []}
        loading={act.isPending}
        onClick={() => act.mutate({})}
      >
        {t('payments.send')}
      </Blocked>
    </VStack>
  )
}

type File = Reply<typeof paymentFiles>['files'][number]

export function PaymentFiles() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.paymentFiles, {})
  return (
    <VStack gap="space-12" as="section" aria-labelledby="files">
      <Heading level="2" size="medium" id="files">
        {t('payments.filesTitle')}
      </Heading>
      <Loaded query={query}>
        {({ files }) =>
          files.length === 0 ? <BodyShort>{t('payments.filesEmpty')}</BodyShort> : <FileTable files={files} />
        }
      </Loaded>
    </VStack>
  )
}

function FileTable({ files }: { files: readonly File[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <div className="staff-paper">
      <div className="ui-scroll" role="region" aria-label={t('payments.filesCaption')} tabIndex={0}>
        <table className="ui-table">
          <caption className="ui-hidden">{t('payments.filesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('payments.filesTitle')}</th>
              <th scope="col">{t('payments.created')}</th>
              <th scope="col" className="ui-amount">
                {t('payments.count')}
              </th>
              <th scope="col" className="ui-amount">
                {t('payments.total')}
              </th>
              <th scope="col">{t('payments.checksum')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.paymentFileId}>
                <th scope="row">
                  <Link href={`/api/payment-files/${file.paymentFileId}`} download={`tillit-${file.serial}.xml`}>
                    {t('payments.download')}: {t('payments.file', { serial: file.serial })}
                  </Link>
                </th>
                <td>{format.instant(file.createdAt)}</td>
                <td className="ui-amount">{file.count}</td>
                <td className="ui-amount">{format.kronor(file.total)}</td>
                <td className="staff-checksum">{file.sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
