import { Button, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExemptForm } from './ExemptForm.tsx'
import { SendForm } from './SendForm.tsx'

type Kind = 'sent' | 'exempt'

/** Tell the person of the material, or say why not. */
export function HearingForm({ caseId, month }: { caseId: string; month: string }) {
  const { t } = useTranslation(['staff', 'ui'])
  const [kind, setKind] = useState<Kind | null>(null)
  if (kind === null) {
    return (
      <div className="ui-no-print">
        <Button size="small" variant="secondary" onClick={() => setKind('sent')}>
          {t('hearing.add')}
        </Button>
      </div>
    )
  }
  const close = () => setKind(null)
  return (
    <VStack gap="space-12" className="staff-form">
      <RadioGroup size="small" legend={t('hearing.kind')} value={kind} onChange={(value: Kind) => setKind(value)}>
        <Radio value="sent">{t('hearing.sent')}</Radio>
        <Radio value="exempt">{t('hearing.exempt')}</Radio>
      </RadioGroup>
      {kind === 'sent' ? (
        <SendForm caseId={caseId} month={month} onClose={close} />
      ) : (
        <ExemptForm caseId={caseId} month={month} onClose={close} />
      )}
    </VStack>
  )
}
