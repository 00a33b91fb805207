import { HStack, Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useRefresh } from '../../ui/query.ts'
import { said } from '../closing/act-form.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import { useStayNames, type Stay } from './names.ts'

interface Props {
  caseId: string
  stays: readonly Stay[]
  onClose: () => void
}

/** Those of the household who have no number yet. */
export const withoutNumber = (stays: readonly Stay[]): string[] => [
  ...new Set(stays.filter((one) => one.unnumbered && !one.protected).map(({ personId }) => personId)),
]

/** The number somebody was without. It goes only in the body of the request. */
export function GiveNumber({ caseId, stays, onClose }: Props) {
  const { t } = useTranslation('staff')
  const name = useStayNames(stays)
  const people = withoutNumber(stays)
  const [who, setWho] = useState(people.length === 1 ? (people[0] ?? '') : '')
  const [number, setNumber] = useState('')
  const refresh = useRefresh()
  const act = useAct(endpoints.registerMemberNumber, async () => {
    onClose()
    await refresh(endpoints.caseHousehold, endpoints.month)
  })
  const missing = said([
    who === '' && t('life.household.number.needsWho'),
    number.trim() === '' && t('life.household.number.needsNumber'),
  ])
  return (
    <SmallForm
      label={t('life.household.number.label')}
      submit={t('life.household.number.submit')}
      missing={missing}
      act={act}
      onSubmit={() => act.mutate({ params: { caseId, personId: who }, body: { personNumber: number.trim() } })}
      onClose={onClose}
    >
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('life.household.number.who')}
          value={who}
          onChange={({ target }) => setWho(target.value)}
        >
          <option value="">{t('life.acts.choose')}</option>
          {people.map((personId) => (
            <option key={personId} value={personId}>
              {name(personId)}
            </option>
          ))}
        </Select>
        <TextField
          size="small"
          label={t('life.household.number.number')}
          inputMode="numeric"
          autoComplete="off"
          htmlSize={16}
          maxLength={20}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
      </HStack>
    </SmallForm>
  )
}
