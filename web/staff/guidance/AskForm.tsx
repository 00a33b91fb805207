import { Select, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { deviationGrounds, deviationSubjects } from '../../../rules/deviation/subject.ts'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { MonthData } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'
import { useAsk } from './useAsk.ts'

interface Props {
  data: MonthData
  what: (subject: string) => string
  onClose: () => void
}

/** The question, with what is known already filled in. */
export function AskForm({ data, what, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { form, facts, setFacts, change, choose, missing, act, send } = useAsk({ data, what, onClose })
  return (
    <VStack gap="space-12" className="staff-deviation-form">
      <Choose
        label={t('deviations.subject')}
        value={form.subject}
        options={deviationSubjects}
        say={what}
        onChoose={choose}
      />
      <AmountField
        size="small"
        label={t('deviations.upTo')}
        description={t('deviations.upToHow')}
        value={form.upTo}
        onAmount={(upTo) => change({ upTo })}
      />
      <TextField
        size="small"
        label={t('deviations.paragraph')}
        description={t('deviations.paragraphHow')}
        maxLength={20}
        value={form.paragraph}
        onChange={({ target }) => change({ paragraph: target.value })}
      />
      <Choose
        label={t('deviations.ground')}
        value={form.ground}
        options={deviationGrounds}
        say={(one) => t(`deviations.grounds.${one}`)}
        onChoose={(ground) => change({ ground })}
      />
      <DayField
        size="small"
        label={t('deviations.until')}
        value={form.until}
        onDay={(until) => change({ until })}
        from={today()}
      />
      <Textarea
        size="small"
        minRows={3}
        maxLength={2000}
        label={t('deviations.facts')}
        value={facts}
        onChange={({ target }) => setFacts(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('deviations.send')}
        missing={missing}
        loading={act.isPending}
        onSubmit={send}
        onClose={onClose}
      />
    </VStack>
  )
}

interface ChooseProps<T extends string> {
  label: string
  value: T
  options: readonly T[]
  say: (one: T) => string
  onChoose: (one: T) => void
}

function Choose<T extends string>({ label, value, options, say, onChoose }: ChooseProps<T>) {
  return (
    <Select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => onChoose(options.find((one) => one === target.value) ?? value)}
    >
      {options.map((one) => (
        <option key={one} value={one}>
          {say(one)}
        </option>
      ))}
    </Select>
  )
}
