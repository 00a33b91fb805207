import { Alert, BodyShort, Checkbox, CheckboxGroup, HStack, Radio, RadioGroup, Select, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { splitHousehold } from '../../../api/households.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { CountField } from '../../ui/fields/CountField.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import type { CaseHousehold } from '../endpoints.ts'
import { useStayNames } from './names.ts'
import { both, stays, useSplit, type Split } from './useSplit.ts'

interface Props {
  caseId: string
  household: CaseHousehold
  onDone: (done: Reply<typeof splitHousehold>) => void
  onClose: () => void
}

interface FieldsProps {
  split: Split
  household: CaseHousehold
  name: (personId: string) => string
}

/** Everything that must have a place when two part, each by somebody's choice. */
export function SplitForm({ caseId, household, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const split = useSplit(caseId, household, onDone)
  const name = useStayNames(household.stays)
  return (
    <SmallForm
      label={t('life.acts.split')}
      submit={t('life.split.submit')}
      missing={split.missing}
      act={split.act}
      onSubmit={split.submit}
      onClose={onClose}
    >
      <BodyShort>{t('life.split.lead')}</BodyShort>
      {split.hidden && (
        <Alert variant="warning" size="small" inline>
          {t('life.split.protectedLead')}
        </Alert>
      )}
      <DayField
        size="small"
        label={t('life.split.onDay')}
        value={split.chosen.onDay}
        onDay={(onDay) => split.choose({ onDay })}
        to={today()}
      />
      <Keepers split={split} household={household} name={name} />
      {split.children.map((child) => (
        <ChildLives key={child} child={child} split={split} household={household} name={name} />
      ))}
      {household.open.map((one) => (
        <Application key={one.applicationId} of={one} split={split} household={household} name={name} />
      ))}
      <BodyShort>{t('life.split.drafts')}</BodyShort>
    </SmallForm>
  )
}

function Keepers({ split, name }: FieldsProps) {
  const { t } = useTranslation('staff')
  return (
    <HStack gap="space-16" align="start">
      {split.adults.map((adult) => (
        <Select
          key={adult}
          size="small"
          label={t('life.split.keeper', { who: name(adult) })}
          value={split.chosen.keepers[adult] ?? 'me'}
          onChange={({ target }) => split.choose({ keepers: { ...split.chosen.keepers, [adult]: target.value } })}
        >
          <option value="me">{t('life.split.keepers.me')}</option>
          <option value="turn">{t('life.split.keepers.turn')}</option>
        </Select>
      ))}
    </HStack>
  )
}

function ChildLives({ child, split, name }: FieldsProps & { child: string }) {
  const { t } = useTranslation('staff')
  const { lives, days } = split.chosen
  return (
    <VStack gap="space-8">
      <RadioGroup
        size="small"
        legend={t('life.split.child', { who: name(child) })}
        value={lives[child] ?? ''}
        onChange={(value: string) => split.choose({ lives: { ...lives, [child]: value } })}
      >
        {split.adults.map((adult) => (
          <Radio key={adult} value={adult}>
            {name(adult)}
          </Radio>
        ))}
        <Radio value={both}>{t('life.split.both')}</Radio>
      </RadioGroup>
      {lives[child] === both && (
        <CountField
          size="small"
          htmlSize={4}
          label={t('life.split.daysAt', { who: name(split.adults[0] ?? '') })}
          value={days[child] ?? 15}
          least={1}
          most={29}
          onCount={(count) => split.choose({ days: { ...days, [child]: count } })}
        />
      )}
    </VStack>
  )
}

function Application({ of, split, name }: FieldsProps & { of: CaseHousehold['open'][number] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { applicationId, month, requests } = of
  const { goesTo, along } = split.chosen
  const goes = goesTo[applicationId] ?? ''
  return (
    <VStack gap="space-8">
      <RadioGroup
        size="small"
        legend={t('life.split.application', { month: format.month(month) })}
        value={goes}
        onChange={(value: string) => split.choose({ goesTo: { ...goesTo, [applicationId]: value } })}
      >
        {split.adults.map((adult) => (
          <Radio key={adult} value={adult}>
            {name(adult)}
          </Radio>
        ))}
        <Radio value={stays}>{t('life.split.stays')}</Radio>
      </RadioGroup>
      {requests.length > 0 && goes !== '' && goes !== stays && (
        <CheckboxGroup
          legend={t('life.split.application', { month: format.month(month) })}
          hideLegend
          size="small"
          value={[...along]}
          onChange={(value: string[]) => split.choose({ along: value })}
        >
          {requests.map(({ completionRequestId, what }) => (
            <Checkbox key={completionRequestId} value={completionRequestId}>
              {t('life.split.request', { what: what.join(', ') })}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </VStack>
  )
}
