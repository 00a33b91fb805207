import { HStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DaySetter } from '../../../rules/completion/day.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Completions } from '../endpoints.ts'
import { AgreedDay } from './AgreedDay.tsx'
import { SmallForm } from './SmallForm.tsx'

interface Props {
  caseId: string
  request: Completions['requests'][number]
  onClose: () => void
}

/** Another day, agreed by telephone or set by us. */
export function DayForm({ caseId, request, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [answerBy, setAnswerBy] = useState('')
  const [setBy, setSetBy] = useState<DaySetter>('person')
  const refresh = useRefresh()
  const act = useAct(endpoints.moveCompletionDay, async () => {
    onClose()
    await refresh(endpoints.completions, endpoints.month)
  })
  const params = { caseId, completionRequestId: request.completionRequestId }
  return (
    <SmallForm
      label={t('completions.move')}
      submit={t('completions.saveDay')}
      missing={answerBy === '' ? [t('completions.form.needsDay')] : []}
      act={act}
      onSubmit={() => act.mutate({ params, body: { answerBy, setBy } })}
      onClose={onClose}
    >
      <HStack gap="space-16" align="start">
        <AgreedDay answerBy={answerBy} onDay={setAnswerBy} setBy={setBy} onSetter={setSetBy} />
      </HStack>
    </SmallForm>
  )
}
