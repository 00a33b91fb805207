import { BodyShort, Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type Completions, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { AskForm } from './AskForm.tsx'
import { RequestItem } from './RequestItem.tsx'

interface Props {
  data: MonthData
  labels: Labels
  isOpen: boolean
}

/** What was asked for and what has come; which needs wait and which do not; and the way to ask. */
export function Completion({ data: { caseId, month }, labels, isOpen }: Props) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.completions, { params: { caseId, month } })
  const [asking, setAsking] = useState(false)
  const button = (
    <Button size="small" variant="secondary" className="ui-no-print" onClick={() => setAsking(true)}>
      {t('completions.add')}
    </Button>
  )
  return (
    <Section name="completion" aside={isOpen && !asking ? button : undefined}>
      <VStack gap="space-12">
        <Loaded query={query} rows={2}>
          {(found) => (
            <>
              <Waiting needs={found.needs} labels={labels} />
              {found.requests.length === 0 && <BodyShort>{t('completions.none')}</BodyShort>}
              <ul className="staff-entries">
                {found.requests.map((request) => (
                  <RequestItem key={request.completionRequestId} caseId={caseId} request={request} isOpen={isOpen} />
                ))}
              </ul>
              {asking && (
                <AskForm caseId={caseId} month={month} found={found} labels={labels} onClose={() => setAsking(false)} />
              )}
            </>
          )}
        </Loaded>
      </VStack>
    </Section>
  )
}

/** One missing paper holds up its own need only. */
function Waiting({ needs, labels }: { needs: Completions['needs']; labels: Labels }) {
  const { t } = useTranslation('staff')
  const open = needs.filter((need) => !need.decided)
  const named = (waits: boolean) =>
    open
      .filter((need) => need.waits === waits)
      .map(({ kind }) => labels.need(kind))
      .join(', ')
  if (!open.some((need) => need.waits)) return null
  return (
    <div>
      <BodyShort>{t('completions.waits', { needs: named(true) })}</BodyShort>
      {named(false) !== '' && <BodyShort>{t('completions.free', { needs: named(false) })}</BodyShort>}
    </div>
  )
}
