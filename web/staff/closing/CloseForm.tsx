import { Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asksWords, closingCauses, type ClosingCause } from '../../../rules/closing/causes.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { isTooShort, said, type ActProps } from './act-form.ts'
import { AskSpokenNo, BeforeClosing, type SpokenNo } from './SpokenNo.tsx'

/** Closes the case with its cause, when nothing waits for a decision. */
export function CloseForm({ caseId, life: { unmet }, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const [cause, setCause] = useState<ClosingCause | ''>('')
  const [explanation, setExplanation] = useKeptText(`life.close.${caseId}`)
  const [spokenNo, setSpokenNo] = useState<SpokenNo>('')
  const refresh = useRefresh()
  const act = useAct(endpoints.closeCase, () => {
    setExplanation('')
    return refresh(endpoints.caseLife, endpoints.month, endpoints.queue)
  })
  const missing = said([
    unmet.length > 0 && t('life.acts.unmetReason'),
    cause === '' && t('life.acts.needsCause'),
    cause !== '' && asksWords(cause) && isTooShort(explanation) && t('life.acts.needsWords'),
    spokenNo === '' && t('life.acts.spoken.needs'),
    spokenNo === 'waits' && t('life.acts.spoken.decideFirst'),
  ])
  const submit = () => {
    if (cause !== '' && spokenNo !== '') act.mutate({ params: { caseId }, body: { cause, explanation, spokenNo } })
  }
  return (
    <SmallForm
      label={t('life.acts.close')}
      submit={t('life.acts.close')}
      missing={missing}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <BeforeClosing unmet={unmet} />
      <Select
        size="small"
        label={t('life.acts.cause')}
        className="staff-field"
        value={cause}
        onChange={({ target }) => setCause(closingCauses.find((one) => one === target.value) ?? '')}
      >
        <option value="">{t('life.acts.choose')}</option>
        {closingCauses.map((one) => (
          <option key={one} value={one}>
            {t(`life.acts.causes.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t('life.acts.explanation')}
        maxLength={2000}
        value={explanation}
        onChange={({ target }) => setExplanation(target.value)}
      />
      <AskSpokenNo value={spokenNo} onChoose={setSpokenNo} />
    </SmallForm>
  )
}
