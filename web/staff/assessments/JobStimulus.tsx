import { Checkbox, CheckboxGroup, HStack, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentContent } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import type { Edit } from './useAssessment.ts'

type Stimulus = AssessmentContent['jobStimulus'][number]

interface Props {
  content: AssessmentContent
  month: string
  edit: Edit | null
  labels: Labels
}

const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** The special rule runs for two years: the month it begins, and the last of the twenty-four. */
function twoYears(from: string): string {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + 23
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Who has two years in which a quarter of the wage is left out (SoL 12:8). Shown where there is a wage. */
export function JobStimulus({ content, month, edit, labels }: Props) {
  const { t } = useTranslation('staff')
  const earners = new Set(content.incomes.filter((one) => one.kind === 'wage').map((one) => one.member))
  const held = content.jobStimulus
  const members = content.members.filter((one) => earners.has(one.key) || held.some(({ member }) => member === one.key))
  if (members.length === 0) return null
  const choose = (keys: readonly string[]) =>
    edit?.({
      jobStimulus: keys.map(
        (member) => held.find((one) => one.member === member) ?? { member, from: month, to: twoYears(month) },
      ),
    })
  return (
    <CheckboxGroup
      legend={t('month.stimulus.title')}
      description={t('month.stimulus.lead')}
      size="small"
      readOnly={edit === null}
      value={held.map((one) => one.member)}
      onChange={choose}
    >
      {members.map(({ key }) => {
        const one = held.find(({ member }) => member === key)
        return (
          <HStack key={key} gap="space-16" align="center">
            <Checkbox value={key}>{labels.byKey(key)}</Checkbox>
            {one && (
              <Months
                stimulus={one}
                who={labels.byKey(key)}
                onChange={
                  edit && ((next) => edit({ jobStimulus: held.map((old) => (old.member === key ? next : old)) }))
                }
              />
            )}
          </HStack>
        )
      })}
    </CheckboxGroup>
  )
}

interface MonthsProps {
  stimulus: Stimulus
  who: string
  onChange: ((next: Stimulus) => void) | null
}

function Months({ stimulus, who, onChange }: MonthsProps) {
  const { t } = useTranslation('staff')
  const [typed, setTyped] = useState({ from: stimulus.from, to: stimulus.to })
  const field = (name: 'from' | 'to') => (
    <TextField
      label={t('month.household.of', { what: t(`month.stimulus.${name}`), who })}
      hideLabel
      placeholder={t('month.stimulus.month')}
      size="small"
      htmlSize={8}
      readOnly={onChange === null}
      value={typed[name]}
      error={!isMonth(typed[name]) && t('month.stimulus.unreadable')}
      onChange={({ target }) => {
        const next = { ...typed, [name]: target.value }
        setTyped(next)
        if (isMonth(next.from) && isMonth(next.to)) onChange?.({ ...stimulus, ...next })
      }}
    />
  )
  return (
    <HStack gap="space-8" align="center">
      {field('from')} – {field('to')}
    </HStack>
  )
}
