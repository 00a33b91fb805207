import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData, Need, Outcome } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import type { Choices } from './choices.ts'
import { HoldingFields } from './HoldingFields.tsx'
import { Provisions } from './Provisions.tsx'
import { Reasons } from './reasons/Reasons.tsx'

interface Props {
  need: Need
  name: string
  choices: Choices
  data: MonthData
  content: AssessmentContent
  edit: Edit
  labels: Labels
  /** Asked when it is rejected. */
  papers: ReactNode
}

const outcomes: readonly Outcome[] = ['granted', 'partly_granted', 'rejected']

/** One need: the proposal is filled in; a person decides. */
export function NeedCard({ data, content, edit, labels, need, name, choices, papers }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const choice = choices.of(need)
  const needsFacts = choice.outcome !== 'granted'
  const isWritten = (content.facts[need.key] ?? '') !== '' || (content.statements?.[need.key] ?? []).length > 0
  return (
    <fieldset className="staff-need">
      <legend>
        <strong>{name}</strong>
        <span className="ui-cite">{t('needs.applied', { amount: format.kronor(need.applied) })}</span>
        <Proposal need={need} choices={choices} />
      </legend>
      <VStack gap="space-12">
        <OutcomeChoice need={need} choices={choices} />
        {(needsFacts || isWritten) && (
          <Reasons {...{ data, content, edit, labels, need }} provisions={choice.provisions} needed={needsFacts} />
        )}
        {choice.outcome === 'rejected' ? papers : <HoldingFields {...{ content, edit, need }} />}
        <Provisions
          need={need}
          chosen={choice.provisions}
          onChange={(provisions) => choices.change(need, { provisions })}
        />
      </VStack>
    </fieldset>
  )
}

function OutcomeChoice({ need, choices }: { need: Need; choices: Choices }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const choice = choices.of(need)
  return (
    <HStack gap="space-24" align="end">
      <RadioGroup
        legend={t('needs.outcome')}
        hideLegend
        size="small"
        value={choice.outcome}
        onChange={(outcome: Outcome) => choices.choose(need, outcome)}
      >
        <HStack gap="space-16">
          {outcomes.map((one) => (
            <Radio key={one} value={one}>
              {t(`needs.outcomes.${one}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
      {choice.outcome === 'partly_granted' ? (
        <AmountField
          label={t('needs.granted')}
          size="small"
          value={choice.granted}
          onAmount={(granted) => choices.change(need, { granted })}
        />
      ) : (
        <strong className="ui-numbers staff-need-amount">{format.kronor(choice.granted ?? 0)}</strong>
      )}
    </HStack>
  )
}

/** What the rules propose, when the caseworker has chosen otherwise, and the way back. */
function Proposal({ need, choices }: { need: Need; choices: Choices }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (!need.proposed) return null
  const outcome = t(`needs.outcomesDone.${need.proposed.outcome}`).toLowerCase()
  return (
    <>
      <span className="ui-cite">{t('needs.proposed', { outcome, amount: format.kronor(need.proposed.amount) })}</span>
      {choices.departs(need) && (
        <Button size="xsmall" variant="tertiary" onClick={() => choices.reset(need)}>
          {t('needs.reset')}
        </Button>
      )}
    </>
  )
}
