import { BodyLong, BodyShort, Heading, HStack, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { Empty } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { AttestTable, type Order } from './AttestTable.tsx'

/** Orders that wait for a second person. What one has decided oneself cannot be chosen, and it says why. */
export function ToAttest({ rows, more }: { rows: readonly Order[]; more: number }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const refresh = useRefresh()
  const act = useAct(endpoints.attest, async () => {
    setChosen(new Set())
    await refresh(endpoints.paymentsToAttest)
  })
  const selected = rows.filter((row) => chosen.has(row.paymentId))
  const total = format.kronor(selected.reduce((sum, row) => sum + row.amount, 0))
  return (
    <VStack gap="space-12" as="section" aria-labelledby="to-attest">
      <Heading level="2" size="medium" id="to-attest">
        {t('payments.attestTitle')}
      </Heading>
      <BodyLong>{t('payments.lead')}</BodyLong>
      {rows.length === 0 ? (
        <Empty title={t('payments.empty')}>{t('payments.emptyWhy')}</Empty>
      ) : (
        <AttestTable rows={rows} chosen={chosen} onChoose={setChosen} isOwn={(row) => row.own} />
      )}
      {more > 0 && <BodyShort>{t('payments.more', { count: more })}</BodyShort>}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <div role="status">{act.isSuccess && t('payments.attested', { count: act.data.attested })}</div>
      {rows.length > 0 && (
        <HStack gap="space-16" align="start">
          <Blocked
            reasons={selected.length === 0 ? [t('payments.needsSelection')] : []}
            loading={act.isPending}
            onClick={() => act.mutate({ body: { paymentIds: selected.map((row) => row.paymentId) } })}
          >
            {t('payments.attest')}
          </Blocked>
          {selected.length > 0 && (
            <BodyShort weight="semibold" className="ui-numbers staff-beside-button" role="status">
              {t('payments.selected', { count: selected.length, total })}
            </BodyShort>
          )}
        </HStack>
      )}
    </VStack>
  )
}
