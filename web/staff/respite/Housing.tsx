import { BodyShort, VStack } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import { endpoints, type AssessmentContent, type MonthData } from '../endpoints.ts'
import type { Respites } from './endpoints.ts'
import { Section } from '../month/sections.tsx'
import { Drafted } from './Drafted.tsx'
import { RespiteCard } from './RespiteCard.tsx'
import { isOpen } from './standing.ts'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  /** What stands on the page is what the server has. */
  settled: boolean
}

/** The cost of the home: whether it is above the guideline, what is asked of the household, and what it has done. */
export function Housing({ data, content, edit, settled }: Props) {
  const query = useRead(endpoints.respites, { params: { caseId: data.caseId, month: data.month } })
  useAskedAgain(data)
  return (
    <Section name="housing" aside={<Cite source="Municipal guideline" />}>
      <Loaded query={query} rows={2}>
        {(found) => <Found found={found} data={data} content={content} edit={edit} settled={settled} />}
      </Loaded>
    </Section>
  )
}

/** What a respite still asks, and which children it concerns, follows what is saved of it. */
function useAskedAgain({ assessment, calculation }: MonthData): void {
  const refresh = useRefresh()
  const saved = JSON.stringify([
    assessment?.content.respite,
    assessment?.content.noConflictOfInterest,
    calculation?.costs.amount,
  ])
  const before = useRef(saved)
  // Only when it is another than before: each read is on record.
  useEffect(() => {
    if (before.current === saved) return
    before.current = saved
    void refresh(endpoints.respites, endpoints.childrenOfMonth)
  }, [saved, refresh])
}

function Found({ found, data, content, edit, settled }: Props & { found: Respites }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { above, respites } = found
  const now = today()
  const open = respites.find((one) => isOpen(one, now))
  return (
    <VStack gap="space-16">
      {above === null ? (
        <BodyShort>{t('respite.within')}</BodyShort>
      ) : (
        <BodyShort>
          <strong>
            {t('respite.above', { rent: format.kronor(above.rent), guideline: format.kronor(above.guideline) })}
          </strong>
        </BodyShort>
      )}
      {open && (
        <BodyShort>{t('respite.running', { until: format.day(open.until), rent: format.kronor(open.rent) })}</BodyShort>
      )}
      {above !== null && !open && edit !== null && (
        <Drafted found={found} data={data} content={content} edit={edit} settled={settled} />
      )}
      {respites.map((one) => (
        <RespiteCard key={one.respiteId} respite={one} caseId={data.caseId} />
      ))}
    </VStack>
  )
}
