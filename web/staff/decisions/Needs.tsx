import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { MissingPapers } from '../completions/MissingPapers.tsx'
import { Section } from '../month/sections.tsx'
import type { Choices } from './choices.ts'
import { DecidedNeed } from './DecidedNeed.tsx'
import { NeedCard } from './NeedCard.tsx'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  choices: Choices
  labels: Labels
}

/** Each need by itself: what the rules propose, what is decided, and why. */
export function Needs({ data, content, edit, choices, labels }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Section name="needs">
      {data.needs.length === 0 && <BodyShort>{t('needs.none')}</BodyShort>}
      <VStack gap="space-16">
        {data.needs.map((need) =>
          edit ? (
            <NeedCard
              key={need.key}
              need={need}
              name={labels.need(need.kind)}
              choices={choices}
              {...{ data, content, edit, labels }}
              papers={<MissingPapers needKey={need.key} content={content} edit={edit} />}
            />
          ) : (
            <DecidedNeed key={need.key} need={need} name={labels.need(need.kind)} person={labels.byKey} />
          ),
        )}
      </VStack>
    </Section>
  )
}
