import { HStack, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Completions } from '../endpoints.ts'
import { SmallForm } from './SmallForm.tsx'

interface Props {
  caseId: string
  request: Completions['requests'][number]
  onClose: () => void
}

const ways = ['phone', 'letter', 'visit'] as const

/** Notes that the person was reminded by other ways than the e-service. */
export function RemindForm({ caseId, request, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [how, setHow] = useState<(typeof ways)[number]>('phone')
  const refresh = useRefresh()
  const act = useAct(endpoints.remindCompletion, async () => {
    onClose()
    await refresh(endpoints.completions, endpoints.month)
  })
  const params = { caseId, completionRequestId: request.completionRequestId }
  return (
    <SmallForm
      label={t('completions.remind')}
      submit={t('completions.remind')}
      missing={[]}
      act={act}
      onSubmit={() => act.mutate({ params, body: { how } })}
      onClose={onClose}
    >
      <RadioGroup
        size="small"
        legend={t('completions.remindHow')}
        value={how}
        onChange={(value: (typeof ways)[number]) => setHow(value)}
      >
        <HStack gap="space-16">
          {ways.map((way) => (
            <Radio key={way} value={way}>
              {t(`completions.channels.${way}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
    </SmallForm>
  )
}
