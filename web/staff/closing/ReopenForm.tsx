import { Textarea } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { isTooShort, said, type ActProps } from './act-form.ts'

export function ReopenForm({ caseId, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const [reason, setReason] = useKeptText(`life.reopen.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.reopenCase, async () => {
    setReason('')
    onClose()
    await refresh(endpoints.caseLife, endpoints.month, endpoints.queue)
  })
  return (
    <SmallForm
      label={t('life.acts.reopen')}
      submit={t('life.acts.reopen')}
      missing={said([isTooShort(reason) && t('life.acts.needsWords')])}
      act={act}
      onSubmit={() => act.mutate({ params: { caseId }, body: { reason } })}
      onClose={onClose}
    >
      <Textarea
        size="small"
        label={t('life.acts.why')}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </SmallForm>
  )
}
