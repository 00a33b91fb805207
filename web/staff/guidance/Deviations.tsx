import { BodyShort, Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type DeviationsOfMonth, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { aboveGuideline, type Above as AboveCost } from './above.ts'
import { AskForm } from './AskForm.tsx'
import { Deviation } from './Deviation.tsx'
import { Similar } from './Similar.tsx'
import { standingOf } from './standing.ts'

interface Props {
  data: MonthData
  labels: Labels
  /** Nothing of the month is decided. */
  isOpen: boolean
}

/** Where the decision departs from the guideline: what was asked, what was answered, and how it went for others. */
export function Deviations({ data, labels, isOpen }: Props) {
  const params = { caseId: data.caseId, month: data.month }
  const query = useRead(endpoints.deviationsOfMonth, { params })
  return (
    <Section name="deviations" aside={<Cite source="Municipal guideline" />}>
      <Loaded query={query} rows={2}>
        {(found) => <Found found={found} data={data} labels={labels} isOpen={isOpen} />}
      </Loaded>
    </Section>
  )
}

function Found({ found, data, labels, isOpen }: Props & { found: DeviationsOfMonth }) {
  const { t } = useTranslation('staff')
  const [asking, setAsking] = useState(false)
  const what = useSubject(labels)
  const similar = found.similar.filter(({ subject }) => isOfCase(subject, found, data))
  return (
    <VStack gap="space-12">
      <BodyShort size="small">{t('deviations.lead')}</BodyShort>
      {isOpen && <Above data={data} what={what} deviations={found.deviations} />}
      {found.deviations.length === 0 && <BodyShort>{t('deviations.none')}</BodyShort>}
      {found.deviations.length > 0 && (
        <ul className="staff-entries">
          {found.deviations.map((one) => (
            <Deviation
              key={one.deviationId}
              deviation={one}
              caseId={data.caseId}
              what={what}
              mayAnswer={found.mayAnswer}
            />
          ))}
        </ul>
      )}
      {isOpen && asking && <AskForm data={data} what={what} onClose={() => setAsking(false)} />}
      {isOpen && !asking && (
        <div className="ui-no-print">
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {t('deviations.ask')}
          </Button>
        </div>
      )}
      {(similar.length > 0 || found.deviations.length > 0) && <Similar similar={similar} what={what} />}
    </VStack>
  )
}

const isOfCase = (subject: string, found: DeviationsOfMonth, data: MonthData): boolean =>
  found.deviations.some((one) => one.subject === subject) || aboveGuideline(data).some(({ kind }) => kind === subject)

/** What each thing one can depart in is called. */
export function useSubject(labels: Pick<Labels, 'cost'>): (subject: string) => string {
  const { t } = useTranslation('staff')
  const others: Readonly<Record<string, string>> = {
    norm_level: t('deviations.subjects.norm_level'),
    income_rules: t('deviations.subjects.income_rules'),
    asset_rules: t('deviations.subjects.asset_rules'),
    demands: t('deviations.subjects.demands'),
  }
  return (subject) => others[subject] ?? labels.cost(subject)
}

interface AboveProps {
  data: MonthData
  what: (subject: string) => string
  deviations: DeviationsOfMonth['deviations']
}

/** What is above the guideline and stands on no yes. */
function Above({ data, what, deviations }: AboveProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const now = today()
  const isAgreed = ({ kind, approved }: AboveCost) =>
    deviations.some(
      (one) => one.subject === kind && (one.upTo ?? 0) >= approved && ['live', 'soon'].includes(standingOf(one, now)),
    )
  const open = aboveGuideline(data).filter((one) => !isAgreed(one))
  return open.map(({ kind, approved, guideline }) => (
    <BodyShort key={kind}>
      <strong>
        {t('deviations.above', {
          what: what(kind),
          applied: format.kronor(approved),
          guideline: format.kronor(guideline),
        })}
      </strong>{' '}
      {t('deviations.aboveHow')}
    </BodyShort>
  ))
}
