import { BodyShort } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Saved } from '../../ui/saving/Saved.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Attachments } from '../assessments/Attachments.tsx'
import { Costs } from '../assessments/Costs.tsx'
import { Household } from '../assessments/Household.tsx'
import { Incomes } from '../assessments/Incomes.tsx'
import { useAssessment, type Assessment, type SavedAssessment } from '../assessments/useAssessment.ts'
import { Calculation } from '../calculations/Calculation.tsx'
import { useReckoned } from '../calculations/useReckoned.ts'
import { Children } from '../children/Children.tsx'
import { Completion } from '../completions/Completion.tsx'
import { Contacts } from '../contacts/Contacts.tsx'
import { DecidePanel } from '../decisions/DecidePanel.tsx'
import { Done } from '../decisions/Done.tsx'
import { Redecisions } from '../decisions/Redecisions.tsx'
import { Needs } from '../decisions/Needs.tsx'
import { choicesOf, type Choices } from '../decisions/choices.ts'
import { MonthEmergency } from '../emergencies/MonthEmergency.tsx'
import type { MonthData } from '../endpoints.ts'
import { HomeCard } from '../evictions/HomeCard.tsx'
import { Deviations } from '../guidance/Deviations.tsx'
import { Approvals } from '../intake/Approvals.tsx'
import { PaperPart } from '../intake/paper/PaperPart.tsx'
import { HearingPanel } from '../investigations/HearingPanel.tsx'
import { Journal } from '../investigations/Journal.tsx'
import { Prepared } from '../preparations/Prepared.tsx'
import type { PreparedOfMonth } from '../preparations/endpoints.ts'
import { usePrepared } from '../preparations/usePrepared.ts'
import { Housing } from '../respite/Housing.tsx'
import { Registers } from '../registers/Registers.tsx'
import { CaseWork } from '../work/CaseWork.tsx'
import { Conflict } from './Conflict.tsx'
import { useLabels, type Labels } from './labels.ts'
import { MonthHead } from './MonthHead.tsx'
import { goToSection, Section, SectionLinks, useSectionKeys } from './sections.tsx'

interface Props {
  data: MonthData
  saved: SavedAssessment
  /** Nothing is on its way from the server. */
  fresh: boolean
}

/** A month with an application: from what was applied for to what is decided. */
export function Assessed({ data, saved, fresh }: Props) {
  const { t } = useTranslation('staff')
  const labels = useLabels(data.people)
  const assessment = useAssessment(data.caseId, data.month, saved)
  const choices = choicesOf(assessment)
  const [decision] = data.decisions
  const { shown, content } = assessment
  const [redeciding, setRedeciding] = useState<string | null>(null)
  // What is decided is locked; while it is decided anew the assessment is open, and the decision stands as it is.
  const prepared = usePrepared(data)
  // What another is reading is locked too.
  const isLocked = (decision && redeciding === null) || prepared?.answer === null
  const edit = isLocked ? null : assessment.edit
  const settled = fresh && shown.state === 'saved'
  const reckoned = useReckoned(data, content, settled)
  useSectionKeys()
  useShowDecision(decision !== undefined)
  return (
    <>
      <MonthHead data={data} saved={edit === null ? undefined : <Saved state={shown.state} at={shown.savedAt} />} />
      <SectionLinks />
      <div className="staff-month">
        <div className="staff-month-main">
          {shown.state === 'conflict' && <Conflict assessment={assessment} saved={saved} labels={labels} />}
          {shown.state === 'refused' && shown.problem && <ProblemNotice problem={shown.problem} />}
          <MonthEmergency caseId={data.caseId} month={data.month} />
          <HomeCard caseId={data.caseId} month={data.month} />
          {edit === null && <BodyShort>{t(decision ? 'month.readOnly' : 'prepared.locked')}</BodyShort>}
          <PaperPart caseId={data.caseId} month={data.month} />
          <Approvals caseId={data.caseId} month={data.month} />
          <Household data={data} content={content} edit={edit} labels={labels} />
          <Section name="costs">
            <Costs data={reckoned.data} content={content} edit={edit} labels={labels} />
            <Incomes data={reckoned.data} content={content} edit={edit} labels={labels} />
          </Section>
          <Calculation shown={reckoned} names={labels.names(content.incomes)} />
          <Registers data={data} content={content} edit={edit} labels={labels} />
          <Attachments data={data} labels={labels} />
          <Completion data={data} labels={labels} isOpen={edit !== null} />
          <HearingPanel data={data} content={content} edit={edit} />
          <Needs data={data} content={content} edit={decision ? null : edit} choices={choices} labels={labels} />
          <Children data={data} choices={choices} labels={labels} isOpen={edit !== null} />
          <Deviations data={data} labels={labels} isOpen={edit !== null} />
          <Housing data={data} content={content} edit={edit} settled={settled} />
          <Contacts caseId={data.caseId} month={data.month} />
          <Journal data={data} />
          <CaseWork caseId={data.caseId} />
        </div>
        <aside className="staff-month-side" aria-label={t('month.sections.decide')}>
          <Deciding
            {...{ data, assessment, choices, labels, settled, redeciding, prepared }}
            onRedecide={setRedeciding}
          />
        </aside>
      </div>
    </>
  )
}

interface DecidingProps {
  data: MonthData
  assessment: Assessment
  choices: Choices
  labels: Labels
  settled: boolean
  redeciding: string | null
  onRedecide: (decisionId: string | null) => void
  prepared: PreparedOfMonth | null
}

/** What is decided, what another is to decide, or what stands between and the decision. */
function Deciding(props: DecidingProps) {
  const { data, assessment, choices, labels, settled, redeciding, onRedecide, prepared } = props
  const [decision] = data.decisions
  const said = prepared && <Prepared key={prepared.preparedDecisionId} data={data} one={prepared} labels={labels} />
  if (!decision && prepared?.answer === null) return <Section name="decide">{said}</Section>
  if (!decision)
    return (
      <DecidePanel data={data} assessment={assessment} choices={choices} labels={labels} settled={settled}>
        {said}
      </DecidePanel>
    )
  return (
    <Done data={data} decision={decision} labels={labels}>
      {said}
      <Redecisions
        data={data}
        assessment={assessment}
        labels={labels}
        redeciding={redeciding}
        onRedecide={onRedecide}
      />
    </Done>
  )
}

/** When the month becomes decided while one looks at it, what was decided is where one is. */
function useShowDecision(decided: boolean): void {
  const before = useRef(decided)
  useEffect(() => {
    if (decided && !before.current) goToSection('decide')
    before.current = decided
  }, [decided])
}
