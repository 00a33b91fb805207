import { BodyShort, Checkbox, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import { Section } from '../month/sections.tsx'
import { HearingForm } from './HearingForm.tsx'
import { HearingItem } from './HearingItem.tsx'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
}

/** Before a decision against someone: what they were told, and what they answered (FL 25 §). */
export function HearingPanel({ data, content, edit }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Section name="hearing" aside={<Cite source="FL 25" />}>
      <VStack gap="space-12">
        <BodyShort>{t('hearing.lead')}</BodyShort>
        <Checkbox
          size="small"
          readOnly={edit === null}
          checked={content.othersMaterial}
          onChange={({ target }) => edit?.({ othersMaterial: target.checked })}
        >
          {t('hearing.othersMaterial')}
        </Checkbox>
        {data.hearings.length === 0 && <BodyShort>{t('hearing.none')}</BodyShort>}
        {data.hearings.length > 0 && (
          <ul className="staff-entries">
            {data.hearings.map((hearing) => (
              <HearingItem key={hearing.hearingId} hearing={hearing} caseId={data.caseId} open={edit !== null} />
            ))}
          </ul>
        )}
        {edit && <HearingForm caseId={data.caseId} month={data.month} />}
      </VStack>
    </Section>
  )
}
