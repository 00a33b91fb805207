import {
  BodyLong,
  BodyShort,
  Button,
  Checkbox,
  CheckboxGroup,
  Heading,
  HStack,
  Select,
  Textarea,
  VStack,
} from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ApplicantName } from '../cases/names.tsx'
import { endpoints, type Work } from '../endpoints.ts'
import { Advice } from './Advice.tsx'
import { Colleague } from './Colleague.tsx'

/** One or many cases to another keeper, in one act. */
export function HandOverForm({ work }: { work: Work }) {
  const { t } = useTranslation('staff')
  const [keeper, setKeeper] = useState(work.me)
  const [done, setDone] = useState(0)
  const cases = work.cases.filter((one) => one.keeperId === keeper)
  return (
    <section className="staff-paper staff-padded" aria-label={t('work.handOver.title')}>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('work.handOver.title')}
        </Heading>
        <BodyLong>{t('work.handOver.lead')}</BodyLong>
        <span role="status">{done > 0 && t('work.handOver.done', { count: done })}</span>
        <Whose work={work} keeper={keeper} onChoose={setKeeper} />
        {cases.length === 0 ? (
          <BodyShort>{t('work.handOver.none')}</BodyShort>
        ) : (
          <Fields key={keeper} work={work} cases={cases} onDone={setDone} />
        )}
      </VStack>
    </section>
  )
}

/** Who leads a unit hands over its cases, one keeper's at a time. */
function Whose({ work, keeper, onChoose }: { work: Work; keeper: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation('staff')
  const count = (id: string) => work.cases.filter((one) => one.keeperId === id).length
  const others = work.colleagues.filter(({ staffId }) => staffId !== work.me && count(staffId) > 0)
  if (others.length === 0) return null
  return (
    <Select
      label={t('work.handOver.from')}
      size="small"
      className="staff-field"
      value={keeper}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value={work.me}>{t('work.handOver.mine', { count: count(work.me) })}</option>
      {others.map(({ staffId, name }) => (
        <option key={staffId} value={staffId}>
          {name} ({count(staffId)})
        </option>
      ))}
    </Select>
  )
}

interface FieldsProps {
  work: Work
  cases: Work['cases']
  onDone: (count: number) => void
}

function Fields({ work, cases, onDone }: FieldsProps) {
  const { t } = useTranslation('staff')
  const form = useHandOver(onDone)
  const { chosen, setChosen, to, setTo, startsOn, setStartsOn, note, setNote, missing, act } = form
  return (
    <>
      <Cases cases={cases} chosen={chosen} onChoose={setChosen} />
      <HStack gap="space-16" align="end">
        <Colleague label={t('work.handOver.to')} work={work} value={to} onChoose={setTo} not={cases[0]?.keeperId} />
        <DayField
          label={t('work.handOver.startsOn')}
          size="small"
          from={today()}
          value={startsOn}
          onDay={setStartsOn}
        />
      </HStack>
      <Advice to={to} />
      <Textarea
        label={t('work.handOver.note')}
        size="small"
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked reasons={missing} loading={act.isPending} onClick={form.submit}>
        {t('work.handOver.submit', { count: chosen.length })}
      </Blocked>
    </>
  )
}

function useHandOver(onDone: (count: number) => void) {
  const { t } = useTranslation('staff')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState('')
  const [startsOn, setStartsOn] = useState(today)
  const [note, setNote] = useKeptText('hand-over.note')
  const refresh = useRefresh()
  const act = useAct(endpoints.handOver, async ({ count }) => {
    setChosen([])
    setNote('')
    onDone(count)
    await refresh(endpoints.work, endpoints.queue, endpoints.watches, endpoints.caseWork)
  })
  const missing = [
    chosen.length === 0 ? t('work.handOver.needsCases') : '',
    to === '' ? t('work.handOver.needsTo') : '',
    startsOn === '' ? t('work.handOver.needsDay') : '',
    note.trim() === '' ? t('work.handOver.needsNote') : '',
  ].filter((one) => one !== '')
  const submit = () => act.mutate({ body: { caseIds: [...chosen], toStaffId: to, note, startsOn } })
  return { chosen, setChosen, to, setTo, startsOn, setStartsOn, note, setNote, missing, act, submit }
}

interface CasesProps {
  cases: Work['cases']
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

function Cases({ cases, chosen, onChoose }: CasesProps) {
  const { t } = useTranslation('staff')
  const all = chosen.length === cases.length
  return (
    <CheckboxGroup legend={t('work.handOver.cases')} size="small" value={[...chosen]} onChange={onChoose}>
      <Button
        size="small"
        variant="tertiary"
        aria-pressed={all}
        onClick={() => onChoose(all ? [] : cases.map((one) => one.caseId))}
      >
        {t('work.handOver.all', { count: cases.length })}
      </Button>
      <div className="staff-choices">
        {cases.map(({ caseId, caseNumber, applicant }) => (
          <Checkbox key={caseId} value={caseId}>
            {caseNumber} <ApplicantName name={applicant} isProtected={applicant === null} />
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
