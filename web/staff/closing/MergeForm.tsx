import { BodyShort, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { isTooShort, said, type ActProps } from './act-form.ts'
import { AskSpokenNo, BeforeClosing, type SpokenNo } from './SpokenNo.tsx'

/** Two cases of one household become one. */
export function MergeForm({ caseId, life: { unmet }, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const [into, setInto] = useState('')
  const [explanation, setExplanation] = useKeptText(`life.merge.${caseId}`)
  const [spokenNo, setSpokenNo] = useState<SpokenNo>('')
  const refresh = useRefresh()
  const act = useAct(endpoints.mergeCase, async () => {
    setExplanation('')
    onClose()
    await refresh(endpoints.caseLife, endpoints.month, endpoints.queue)
  })
  const missing = said([
    unmet.length > 0 && t('life.acts.unmetReason'),
    into.trim() === '' && t('life.acts.needsNumber'),
    isTooShort(explanation) && t('life.acts.needsWords'),
    spokenNo === '' && t('life.acts.spoken.needs'),
    spokenNo === 'waits' && t('life.acts.spoken.decideFirst'),
  ])
  const submit = () => {
    if (spokenNo !== '') act.mutate({ params: { caseId }, body: { into, explanation, spokenNo } })
  }
  return (
    <SmallForm
      label={t('life.acts.merge')}
      submit={t('life.acts.merge')}
      missing={missing}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyShort>{t('life.acts.mergeWhy')}</BodyShort>
      <BeforeClosing unmet={unmet} />
      <TextField
        size="small"
        label={t('life.acts.into')}
        className="staff-field"
        autoComplete="off"
        value={into}
        onChange={({ target }) => setInto(target.value)}
      />
      <Textarea
        size="small"
        label={t('life.acts.why')}
        maxLength={2000}
        value={explanation}
        onChange={({ target }) => setExplanation(target.value)}
      />
      <AskSpokenNo value={spokenNo} onChoose={setSpokenNo} />
    </SmallForm>
  )
}
