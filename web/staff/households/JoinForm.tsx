import { BodyShort, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Telling as How } from '../../../rules/closing/causes.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { said, type ActProps } from '../closing/act-form.ts'
import { lifePath } from '../closing/LinkedCases.tsx'
import { Telling } from '../closing/Telling.tsx'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { useGo } from '../frame/To.tsx'

interface Consent {
  told: How
  consentedOn: string
}
const none: Consent = { told: 'visit', consentedOn: '' }

/** Two with a case each get one: each has said so, and how and when is noted. */
export function JoinForm({ caseId, life, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const form = useJoin(caseId, life.lastMonth ?? today().slice(0, 7))
  const { number, setNumber, onDay, setOnDay, mine, setMine, theirs, setTheirs } = form
  return (
    <SmallForm
      label={t('life.acts.join')}
      submit={t('life.join.submit')}
      missing={form.missing}
      act={form.act}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <BodyShort>{t('life.join.lead')}</BodyShort>
      <TextField
        size="small"
        className="staff-field"
        label={t('life.join.with')}
        autoComplete="off"
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <DayField size="small" label={t('life.join.onDay')} value={onDay} onDay={setOnDay} to={today()} />
      <Said title={t('life.join.mine')} value={mine} onChange={setMine} />
      <Said title={t('life.join.theirs')} value={theirs} onChange={setTheirs} />
    </SmallForm>
  )
}

function Said({ title, value, onChange }: { title: string; value: Consent; onChange: (value: Consent) => void }) {
  const { t } = useTranslation('staff')
  return (
    <fieldset className="staff-bare-fieldset">
      <legend>{title}</legend>
      <Telling
        labels={{ how: t('life.join.how'), on: t('life.join.on') }}
        how={value.told}
        on={value.consentedOn}
        onHow={(told) => onChange({ ...value, told })}
        onDay={(consentedOn) => onChange({ ...value, consentedOn })}
      />
    </fieldset>
  )
}

function useJoin(caseId: string, month: string) {
  const { t } = useTranslation('staff')
  const [number, setNumber] = useState('')
  const [onDay, setOnDay] = useState(today)
  const [mine, setMine] = useState(none)
  const [theirs, setTheirs] = useState(none)
  const go = useGo()
  const refresh = useRefresh()
  const act = useAct(endpoints.joinHouseholds, async (joined) => {
    await refresh(endpoints.caseLife, endpoints.caseHousehold, endpoints.queue)
    go(lifePath(joined.caseId, month))
  })
  const missing = said([
    number.trim() === '' && t('life.join.needsNumber'),
    onDay === '' && t('life.split.needsDay'),
    (mine.consentedOn === '' || theirs.consentedOn === '') && t('life.join.needsConsent'),
  ])
  const submit = () => act.mutate({ params: { caseId }, body: { with: number, onDay, mine, theirs } })
  return { number, setNumber, onDay, setOnDay, mine, setMine, theirs, setTheirs, act, missing, submit }
}
