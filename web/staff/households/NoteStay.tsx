import { HStack, Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { livings, type Living } from '../../../rules/household/stay.ts'
import { CountField } from '../../ui/fields/CountField.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { said } from '../closing/act-form.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { useStayNames, type Stay } from './names.ts'

interface Props {
  caseId: string
  stays: readonly Stay[]
  onClose: () => void
}

/** How a child lives from a day, and how we know. */
export function NoteStay({ caseId, stays, onClose }: Props) {
  const { t } = useTranslation('staff')
  const form = useNoteStay(caseId, onClose)
  return (
    <SmallForm
      label={t('life.household.form.label')}
      submit={t('life.household.form.submit')}
      missing={form.missing}
      act={form.act}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <HStack gap="space-16" align="start">
        <Lives form={form} stays={stays} />
        <Known form={form} />
      </HStack>
      <Textarea
        size="small"
        label={t('life.household.form.note')}
        maxLength={2000}
        value={form.note}
        onChange={({ target }) => form.setNote(target.value)}
      />
    </SmallForm>
  )
}

type Form = ReturnType<typeof useNoteStay>

function Lives({ form, stays }: { form: Form; stays: readonly Stay[] }) {
  const { t } = useTranslation('staff')
  const { who, setWho, living, setLiving, days, setDays } = form
  const name = useStayNames(stays)
  const children = [...new Set(stays.filter(({ role }) => role === 'child').map(({ personId }) => personId))]
  return (
    <>
      <Select
        size="small"
        label={t('life.household.form.who')}
        value={who}
        onChange={({ target }) => setWho(target.value)}
      >
        <option value="">{t('life.acts.choose')}</option>
        {children.map((personId) => (
          <option key={personId} value={personId}>
            {name(personId)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('life.household.form.stays')}
        value={living}
        onChange={({ target }) => setLiving(livings.find((one) => one === target.value) ?? 'gone')}
      >
        {livings.map((one) => (
          <option key={one} value={one}>
            {t(`life.household.livings.${one}`)}
          </option>
        ))}
        <option value="gone">{t('life.household.form.gone')}</option>
      </Select>
      {(living === 'alternate' || living === 'visiting') && (
        <CountField
          size="small"
          label={t('life.household.form.days')}
          htmlSize={4}
          value={days}
          least={1}
          most={30}
          onCount={setDays}
        />
      )}
    </>
  )
}

function Known({ form: { from, setFrom, source, setSource } }: { form: Form }) {
  const { t } = useTranslation('staff')
  return (
    <>
      <DayField size="small" label={t('life.household.form.from')} value={from} onDay={setFrom} to={today()} />
      <Select
        size="small"
        label={t('life.household.form.source')}
        value={source}
        onChange={({ target }) => setSource(target.value === 'register' ? 'register' : 'caseworker')}
      >
        <option value="caseworker">{t('life.household.sources.caseworker')}</option>
        <option value="register">{t('life.household.sources.register')}</option>
      </Select>
    </>
  )
}

function useNoteStay(caseId: string, onClose: () => void) {
  const { t } = useTranslation('staff')
  const [who, setWho] = useState('')
  const [living, setLiving] = useState<Living | 'gone'>('full')
  const [days, setDays] = useState(15)
  const [from, setFrom] = useState(today)
  const [source, setSource] = useState<'caseworker' | 'register'>('caseworker')
  const [note, setNote] = useKeptText(`stay.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.noteStay, async () => {
    setNote('')
    onClose()
    await refresh(endpoints.caseHousehold, endpoints.month, endpoints.childrenOfMonth)
  })
  const missing = said([
    who === '' && t('life.household.form.needsWho'),
    from === '' && t('life.household.form.needsDay'),
    note.trim() === '' && t('life.household.form.needsNote'),
  ])
  const stays = living === 'gone' ? null : { living, days: living === 'full' ? 30 : days }
  const submit = () => act.mutate({ params: { caseId }, body: { personId: who, from, stays, source, note } })
  return {
    who,
    setWho,
    living,
    setLiving,
    days,
    setDays,
    from,
    setFrom,
    source,
    setSource,
    note,
    setNote,
    act,
    missing,
    submit,
  }
}
