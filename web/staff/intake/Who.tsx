import { Checkbox, HStack, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import type { IntakeForm } from './form.ts'

/** By number, or by name and day of birth. The number goes only in the body of a request. */
export function Who({ form: { filled, fill } }: { form: IntakeForm }) {
  const { t } = useTranslation('staff')
  const isNumbered = filled.by === 'number'
  return (
    <VStack gap="space-16">
      <RadioGroup legend={t('intake.form.by')} value={filled.by} onChange={(by: 'number' | 'name') => fill({ by })}>
        <HStack gap="space-16">
          <Radio value="number">{t('intake.form.number')}</Radio>
          <Radio value="name">{t('intake.form.noNumber')}</Radio>
        </HStack>
      </RadioGroup>
      {isNumbered && (
        <TextField
          label={t('intake.form.personNumber')}
          description={t('intake.form.numberHow')}
          inputMode="numeric"
          autoComplete="off"
          htmlSize={16}
          maxLength={20}
          value={filled.personNumber}
          onChange={({ target }) => fill({ personNumber: target.value })}
        />
      )}
      <HStack gap="space-16" align="end">
        <TextField
          label={t('intake.form.given')}
          description={isNumbered && t('intake.form.nameHow')}
          autoComplete="off"
          maxLength={80}
          value={filled.givenName}
          onChange={({ target }) => fill({ givenName: target.value })}
        />
        <TextField
          label={t('intake.form.family')}
          autoComplete="off"
          maxLength={80}
          value={filled.familyName}
          onChange={({ target }) => fill({ familyName: target.value })}
        />
      </HStack>
      {!isNumbered && (
        <DayField label={t('intake.form.born')} value={filled.born} onDay={(born) => fill({ born })} to={today()} />
      )}
      <Checkbox
        checked={filled.protected}
        description={t('intake.form.protectedHow')}
        onChange={({ target }) => fill({ protected: target.checked })}
      >
        {t('intake.form.protected')}
      </Checkbox>
    </VStack>
  )
}
