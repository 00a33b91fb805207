import { BodyShort, HStack, Radio, RadioGroup, Select, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { demandKinds } from '../../../rules/respite/respite.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { Rows } from '../administration/Rows.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type { Respites } from './endpoints.ts'
import { SectionLink } from '../month/sections.tsx'
import { DecideRespite } from './DecideRespite.tsx'
import { nothing, withDays, type Draft } from './draft.ts'

interface Props {
  found: Respites
  data: MonthData
  content: AssessmentContent
  edit: Edit
  settled: boolean
}

/** One question at a time: does the need last, and if so a demand or an exception. It is saved with the rest of the month. */
export function Drafted({ found, data, content, edit, settled }: Props) {
  const { t } = useTranslation('staff')
  const draft = content.respite ?? nothing
  const change = (more: Partial<Draft>) => edit({ respite: { ...draft, ...more } })
  return (
    <VStack gap="space-16">
      <RadioGroup
        size="small"
        legend={t('respite.beyond')}
        value={draft.beyond === null ? '' : String(draft.beyond)}
        onChange={(value: string) => change({ beyond: value === 'true', ...(value === 'true' ? {} : { way: null }) })}
      >
        <Radio value="true">{t('respite.yes')}</Radio>
        <Radio value="false">{t('respite.no')}</Radio>
      </RadioGroup>
      {draft.beyond === false && <ToDeviations text={t('respite.short')} />}
      {draft.beyond === true && <Lasting draft={draft} change={change} />}
      {draft.beyond === true && draft.way === 'exception' && <ToDeviations text={t('respite.exception')} />}
      {draft.beyond === true && draft.way === 'demand' && (
        <>
          <Demanded draft={draft} change={change} />
          <DecideRespite found={found} data={data} settled={settled} />
        </>
      )}
    </VStack>
  )
}

interface PartProps {
  draft: Draft
  change: (more: Partial<Draft>) => void
}

function Lasting({ draft, change }: PartProps) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Textarea
        size="small"
        minRows={2}
        maxLength={2000}
        label={t('respite.expected')}
        value={draft.expected}
        onChange={({ target }) => change({ expected: target.value })}
      />
      <RadioGroup
        size="small"
        legend={t('respite.way')}
        value={draft.way ?? ''}
        onChange={(way: 'demand' | 'exception') => change(way === 'demand' ? { ...withDays(draft), way } : { way })}
      >
        <Radio value="demand">{t('respite.ways.demand')}</Radio>
        <Radio value="exception">{t('respite.ways.exception')}</Radio>
      </RadioGroup>
    </>
  )
}

function ToDeviations({ text }: { text: string }) {
  const { t } = useTranslation('staff')
  return (
    <BodyShort>
      {text} <SectionLink name="deviations">{t('respite.toDeviations')}</SectionLink>
    </BodyShort>
  )
}

function Demanded({ draft, change }: PartProps) {
  const { t } = useTranslation('staff')
  return (
    <>
      <BodyShort>{t('respite.isDecision')}</BodyShort>
      <Demands draft={draft} change={change} />
      <HStack gap="space-16" align="start">
        <DayField
          size="small"
          label={t('respite.from')}
          value={draft.from ?? ''}
          from={today()}
          onDay={(day) => change({ from: day === '' ? null : day })}
        />
        <DayField
          size="small"
          label={t('respite.until')}
          value={draft.until ?? ''}
          from={today()}
          onDay={(day) => change({ until: day === '' ? null : day })}
        />
      </HStack>
      <Textarea
        size="small"
        minRows={4}
        maxLength={5000}
        label={t('respite.reasons')}
        description={t('respite.reasonsHow')}
        value={draft.reasons}
        onChange={({ target }) => change({ reasons: target.value })}
      />
    </>
  )
}

/** What these persons are to do. */
function Demands({ draft, change }: PartProps) {
  const { t } = useTranslation('staff')
  return (
    <fieldset className="staff-demands">
      <legend>{t('respite.demands')}</legend>
      <BodyShort size="small">{t('respite.demandsHow')}</BodyShort>
      <Rows
        rows={draft.demands}
        add={() => ({ kind: 'queue' as const, text: '' })}
        onRows={(demands) => change({ demands })}
        says={{ add: t('respite.addDemand'), remove: (count) => t('respite.removeDemand', { count }) }}
        renderRow={(one, at, onRow) => (
          <HStack gap="space-16" align="start" className="staff-row-set">
            <Select
              size="small"
              label={t('respite.kind')}
              value={one.kind}
              onChange={({ target }) =>
                onRow({ ...one, kind: demandKinds.find((kind) => kind === target.value) ?? one.kind })
              }
            >
              {demandKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`respite.demandKinds.${kind}`)}
                </option>
              ))}
            </Select>
            <TextField
              size="small"
              className="staff-grow"
              maxLength={300}
              label={
                <>
                  {t('respite.text')}
                  <span className="ui-hidden"> {at + 1}</span>
                </>
              }
              value={one.text}
              onChange={({ target }) => onRow({ ...one, text: target.value })}
            />
          </HStack>
        )}
      />
    </fieldset>
  )
}
