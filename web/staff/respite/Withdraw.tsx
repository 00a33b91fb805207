import { Button, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withdrawalCauses, type WithdrawalCause } from '../../../rules/respite/respite.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'

const shortest = 10

/** The demand taken back before its time, in favour of the household. */
export function Withdraw({ respiteId, caseId }: { respiteId: string; caseId: string }) {
  const { t } = useTranslation('staff')
  const [isOpen, setIsOpen] = useState(false)
  const [cause, setCause] = useState<WithdrawalCause>('cheaper_home')
  const [reasons, setReasons] = useKeptText(`respite-withdrawal.${respiteId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.withdrawRespite, async () => {
    setReasons('')
    await refresh(endpoints.respites, endpoints.month)
  })
  if (!isOpen) {
    return (
      <div className="ui-no-print">
        <Button size="small" variant="tertiary" onClick={() => setIsOpen(true)}>
          {t('respite.withdraw')}
        </Button>
      </div>
    )
  }
  return (
    <VStack gap="space-12" className="ui-no-print">
      <Select
        size="small"
        label={t('respite.cause')}
        value={cause}
        onChange={({ target }) => setCause(withdrawalCauses.find((one) => one === target.value) ?? cause)}
      >
        {withdrawalCauses.map((one) => (
          <option key={one} value={one}>
            {t(`respite.causes.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        minRows={2}
        maxLength={2000}
        label={t('respite.withdrawWhy')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('respite.withdraw')}
        missing={reasons.trim().length < shortest ? [t('respite.withdrawWhy')] : []}
        loading={act.isPending}
        onSubmit={() => act.mutate({ params: { caseId, respiteId }, body: { cause, reasons } })}
        onClose={() => setIsOpen(false)}
      />
    </VStack>
  )
}
