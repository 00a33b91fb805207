import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../assessments/useAssessment.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type AssessmentContent, type MonthData, type Registers as Found } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { Ask } from './Ask.tsx'
import { compare } from './compare.ts'
import { Fetched } from './Fetched.tsx'
import { Holders } from './Holders.tsx'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  labels: Labels
}

/** What registers tell of the adults: asked with one key, told holder by holder, taken in row by row. */
export function Registers(props: Props) {
  const { caseId, month } = props.data
  const query = useRead(endpoints.registers, { params: { caseId, month } })
  return (
    <Section name="registers">
      <Loaded query={query} rows={2}>
        {(found) => <Told found={found} {...props} />}
      </Loaded>
    </Section>
  )
}

function Told({ found, data, content, edit, labels }: Props & { found: Found }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { incomes, differences } = compare(found, content)
  const { asked } = found
  return (
    <VStack gap="space-12">
      <Ask found={found} caseId={data.caseId} month={data.month} />
      {asked && (
        <BodyShort size="small">
          {t('registers.asked', { ...asked, at: format.instant(asked.askedAt), who: asked.askedBy })}
        </BodyShort>
      )}
      {found.answers.length > 0 && (
        <>
          <Fetched
            found={found}
            incomes={incomes}
            differences={differences}
            content={content}
            edit={edit}
            labels={labels}
          />
          <Holders found={found} labels={labels} />
        </>
      )}
    </VStack>
  )
}
