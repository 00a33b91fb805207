import { Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Telling as How } from '../../../rules/closing/causes.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints, type CaseLife } from '../endpoints.ts'
import { useLabels } from '../month/labels.ts'
import { Telling } from './Telling.tsx'

interface Props {
  caseId: string
  of: CaseLife['applied'][number]
  onClose: () => void
}

/** What the person takes back, in their own words. */
export function WithdrawForm({ caseId, of, onClose }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const labels = useLabels([])
  const open = of.needs.filter((need) => need.state === 'open')
  const [needs, setNeeds] = useState<readonly string[]>(() => open.map((need) => need.key))
  const [words, setWords] = useKeptText(`life.withdraw.${of.applicationId}`)
  const [told, setTold] = useState<How>('phone')
  const [saidOn, setSaidOn] = useState(today)
  const refresh = useRefresh()
  const act = useAct(endpoints.withdrawNeeds, () => {
    setWords('')
    return refresh(endpoints.caseLife, endpoints.caseHousehold, endpoints.month, endpoints.queue)
  })
  const missing = [
    needs.length === 0 ? t('life.applied.form.needsNeed') : '',
    words.trim() === '' ? t('life.applied.form.needsWords') : '',
    saidOn === '' ? t('life.applied.form.needsDay') : '',
  ].filter((one) => one !== '')
  const params = { caseId, applicationId: of.applicationId }
  return (
    <SmallForm
      label={t('life.applied.withdrawOf', { month: format.month(of.month) })}
      submit={t('life.applied.form.submit')}
      missing={missing}
      act={act}
      onSubmit={() => act.mutate({ params, body: { needs: [...needs], words, told, saidOn } })}
      onClose={onClose}
    >
      <CheckboxGroup legend={t('life.applied.form.needs')} size="small" value={[...needs]} onChange={setNeeds}>
        {open.map(({ key, kind }) => (
          <Checkbox key={key} value={key}>
            {labels.need(kind)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('life.applied.form.words')}
        description={t('life.applied.form.wordsWhy')}
        size="small"
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Telling
        labels={{ how: t('life.applied.form.told'), on: t('life.applied.form.on') }}
        how={told}
        on={saidOn}
        from={of.arrivedOn}
        onHow={setTold}
        onDay={setSaidOn}
      />
    </SmallForm>
  )
}
