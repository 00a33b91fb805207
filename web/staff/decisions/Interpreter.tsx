import { Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { interpreterAnswers, type InterpreterAnswer } from '../../../rules/gates/facts.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Assessment } from '../assessments/useAssessment.ts'
import type { MonthData } from '../endpoints.ts'

/** How the need of an interpreter was met; asked only where an adult has one. */
export function Interpreter({ data, assessment }: { data: MonthData; assessment: Assessment }) {
  const { t } = useTranslation('staff')
  if (!data.people.some((person) => person.role !== 'child' && person.interpreter !== null)) return null
  return (
    <RadioGroup
      size="small"
      legend={
        <>
          {t('decide.interpreter')} <Cite source="FL 13" />
        </>
      }
      value={assessment.content.interpreter ?? null}
      onChange={(interpreter: InterpreterAnswer) => assessment.edit({ interpreter })}
    >
      {interpreterAnswers.map((answer) => (
        <Radio key={answer} value={answer}>
          {t(`decide.interpreterAnswers.${answer}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
