import { BodyShort, Radio, RadioGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mistakes, type Mistake } from '../../../rules/closing/causes.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { isTooShort, said, type ActProps } from './act-form.ts'

/** A case that should not have been made. */
export function ShutForm({ caseId, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const [mistake, setMistake] = useState<Mistake | ''>('')
  const [explanation, setExplanation] = useKeptText(`life.shut.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.shutCase, async () => {
    setExplanation('')
    onClose()
    await refresh(endpoints.caseLife, endpoints.month, endpoints.queue)
  })
  const submit = () => {
    if (mistake !== '') act.mutate({ params: { caseId }, body: { mistake, explanation } })
  }
  return (
    <SmallForm
      label={t('life.acts.shut')}
      submit={t('life.acts.shut')}
      missing={said([
        mistake === '' && t('life.acts.needsCause'),
        isTooShort(explanation) && t('life.acts.needsWords'),
      ])}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyShort>{t('life.acts.shutWhy')}</BodyShort>
      <RadioGroup legend={t('life.acts.mistake')} size="small" value={mistake} onChange={setMistake}>
        {mistakes.map((one) => (
          <Radio key={one} value={one}>
            {t(`life.acts.causes.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t('life.acts.why')}
        maxLength={2000}
        value={explanation}
        onChange={({ target }) => setExplanation(target.value)}
      />
    </SmallForm>
  )
}
