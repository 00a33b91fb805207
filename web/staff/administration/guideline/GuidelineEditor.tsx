import { BodyShort, Button, Heading, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../../ui/fields/DayField.tsx'
import { Limits } from '../../simulations/Limits.tsx'
import { Reckoning } from '../../simulations/Reckoning.tsx'
import { isWhole, toDraft, toGuideline } from '../../simulations/draft.ts'
import { Blocked } from '../../../ui/Blocked.tsx'
import { CapRows } from './CapRows.tsx'
import { CountedRows, ExemptRows } from './ExemptRows.tsx'
import { heldOf, type GuidelineInput, type Value } from './guideline.ts'
import { LocalGates } from './LocalGates.tsx'
import { EditorTitle } from '../EditorTitle.tsx'
import { MonthField } from '../MonthField.tsx'
import { MoreChoices } from './MoreChoices.tsx'
import { NormRows } from './NormRows.tsx'
import { SaveBar } from '../SaveBar.tsx'
import { fieldOf, useSubmissionActs, type Done, type Written } from '../submission.ts'

interface Props {
  written: Written<GuidelineInput>
  inForce: Value
  onDone: (what: Done) => void
  onClose: () => void
}

/** A guideline as it is written: who decided it, and all that it sets. */
export function GuidelineEditor({ written, inForce, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [content, setContent] = useState(written.content)
  const [held, setHeld] = useState(() => toDraft(heldOf(written.content.value)))
  const [version, setVersion] = useState(written.version)
  const acts = useSubmissionActs(onDone)
  const fault = fieldOf(acts.problem)
  const { value } = content
  const put = (next: GuidelineInput) => {
    acts.forget()
    setContent(next)
  }
  const change = (more: Partial<Value>) => put({ ...content, value: { ...value, ...more } })
  const parts = {
    draft: held,
    inForce: heldOf(inForce),
    trying: false,
    onChange: (more: Partial<typeof held>) => {
      acts.forget()
      setHeld({ ...held, ...more })
    },
  }
  const now = () => ({
    submissionId: written.submissionId,
    version,
    content: { ...content, value: { ...value, ...toGuideline(held) } },
  })
  return (
    <VStack gap="space-24" className="staff-paper staff-padded" as="section" aria-labelledby="editor">
      <EditorTitle>{t('administration.guidelines.editTitle')}</EditorTitle>
      <BodyShort>{t('administration.guidelines.editHow')}</BodyShort>
      <Decision content={content} fault={fault} onChange={put} />
      <Limits {...parts} />
      <Lists content={content} fault={fault} change={change} />
      <MoreChoices value={value} onChange={(next) => put({ ...content, value: next })} />
      <Reckoning {...parts} />
      <LocalGates gates={value.localGates ?? {}} onGates={(localGates) => change({ localGates })} />
      {isWhole(held) ? (
        <SaveBar
          acts={acts}
          onSave={() => acts.save(now(), setVersion)}
          onSend={() => acts.saveAndSend(now(), setVersion)}
          onClose={onClose}
        />
      ) : (
        <NotWhole onClose={onClose} />
      )}
    </VStack>
  )
}

interface ListsProps {
  content: GuidelineInput
  fault: string
  change: (more: Partial<Value>) => void
}

/** What is written in rows. */
function Lists({ content, fault, change }: ListsProps) {
  const { value } = content
  return (
    <>
      <CapRows from={content.from} rows={value.caps ?? []} fault={fault} onRows={(caps) => change({ caps })} />
      <NormRows
        of="foodNorm"
        from={content.from}
        rows={value.foodNorm ?? []}
        fault={fault}
        onRows={(foodNorm) => change({ foodNorm })}
      />
      <NormRows
        of="dayNorm"
        from={content.from}
        rows={value.dayNorm ?? []}
        fault={fault}
        onRows={(dayNorm) => change({ dayNorm })}
      />
      <ExemptRows rows={value.exemptIncomes ?? []} onRows={(exemptIncomes) => change({ exemptIncomes })} />
      <CountedRows rows={value.countedIncomes ?? []} onRows={(countedIncomes) => change({ countedIncomes })} />
    </>
  )
}

/** A list with a gap in it cannot be kept; the form can still be closed. */
function NotWhole({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12" align="start">
      <Blocked size="small" reasons={[t('simulations.needsList')]}>
        {t('administration.submissions.save')}
      </Blocked>
      <Button size="small" variant="tertiary" onClick={onClose}>
        {t('administration.submissions.close')}
      </Button>
    </VStack>
  )
}

interface DecisionProps {
  content: GuidelineInput
  fault: string
  onChange: (content: GuidelineInput) => void
}

/** From when, and by whom it was decided. */
function Decision({ content, fault, onChange }: DecisionProps) {
  const { t } = useTranslation('staff')
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  const decided = missing('decidedOn')
  return (
    <VStack gap="space-16" as="section" aria-labelledby="decision">
      <Heading level="3" size="small" id="decision">
        {t('administration.guidelines.decision')}
      </Heading>
      <HStack gap="space-16" align="start">
        <MonthField
          label={t('administration.guidelines.from')}
          value={content.from}
          error={missing('from')}
          onMonth={(from) => onChange({ ...content, from })}
        />
        <MonthField
          label={t('administration.guidelines.to')}
          value={content.to}
          error={missing('to')}
          onMonth={(to) => onChange({ ...content, to })}
          onNone={() => onChange({ ...content, to: null })}
        />
        <DayField
          size="small"
          label={t('administration.guidelines.decidedOn')}
          value={content.decidedOn ?? ''}
          {...(decided === false ? {} : { error: decided })}
          onDay={(day) => onChange({ ...content, decidedOn: day === '' ? null : day })}
        />
      </HStack>
      <HStack gap="space-16" align="start">
        <TextField
          size="small"
          label={t('administration.guidelines.committee')}
          maxLength={120}
          value={content.committee}
          error={missing('committee')}
          onChange={({ target }) => onChange({ ...content, committee: target.value })}
        />
        <TextField
          size="small"
          label={t('administration.guidelines.reference')}
          maxLength={60}
          value={content.reference}
          error={missing('reference')}
          onChange={({ target }) => onChange({ ...content, reference: target.value })}
        />
      </HStack>
    </VStack>
  )
}
