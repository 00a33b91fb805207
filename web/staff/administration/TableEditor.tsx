import { BodyShort, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { Comparison } from './Comparison.tsx'
import { EditorTitle } from './EditorTitle.tsx'
import { MonthField } from './MonthField.tsx'
import { SaveBar } from './SaveBar.tsx'
import { fieldOf, useSubmissionActs, type Done, type KnownTable, type TableInput, type Written } from './submission.ts'
import { ValueFields } from './ValueFields.tsx'

interface Props {
  written: Written<TableInput>
  /** What it is compared with. */
  before: (content: TableInput) => KnownTable | undefined
  onDone: (what: Done) => void
  onClose: () => void
}

/** A table as it is typed: where it was read, each amount, and what differs from the one before. */
export function TableEditor({ written, before, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [content, setContent] = useState(written.content)
  const [version, setVersion] = useState(written.version)
  const acts = useSubmissionActs(onDone)
  const now = () => ({ submissionId: written.submissionId, version, content: cleaned(content) })
  const fault = fieldOf(acts.problem)
  const change = (next: TableInput) => {
    acts.forget()
    setContent(next)
  }
  const last = before(content)
  return (
    <VStack gap="space-20" className="staff-paper staff-padded" as="section" aria-labelledby="editor">
      <EditorTitle>
        {t('administration.tables.editTitle', { kind: t(`administration.kinds.${content.kind}`) })}
      </EditorTitle>
      {last && <BodyShort>{t('administration.tables.prefilled', { month: format.month(last.from) })}</BodyShort>}
      <ReadFields content={content} fault={fault} onChange={change} />
      <ValueFields content={content} fault={fault} onChange={change} />
      <Comparison content={content} before={last} />
      <SaveBar
        acts={acts}
        onSave={() => acts.save(now(), setVersion)}
        onSend={() => acts.saveAndSend(now(), setVersion)}
        onClose={onClose}
      />
    </VStack>
  )
}

/** Empty lines of what is one on each line are no exceptions. */
function cleaned(content: TableInput): TableInput {
  if (content.kind !== 'riksnorm' || content.value.schema !== '2027') return content
  const ceilingExceptions = content.value.ceilingExceptions.map((one) => one.trim()).filter((one) => one !== '')
  return { ...content, value: { ...content.value, ceilingExceptions } }
}

interface ReadProps {
  content: TableInput
  fault: string
  onChange: (content: TableInput) => void
}

function ReadFields({ content, fault, onChange }: ReadProps) {
  const { t } = useTranslation('staff')
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  const published = missing('publishedOn')
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" align="start">
        <MonthField
          label={t('administration.tables.from')}
          value={content.from}
          error={missing('from')}
          onMonth={(from) => onChange({ ...content, from })}
        />
        <MonthField
          label={t('administration.tables.to')}
          value={content.to}
          error={missing('to')}
          onMonth={(to) => onChange({ ...content, to })}
        />
        <DayField
          size="small"
          label={t('administration.tables.publishedOn')}
          value={content.publishedOn ?? ''}
          {...(published === false ? {} : { error: published })}
          onDay={(day) => onChange({ ...content, publishedOn: day === '' ? null : day })}
        />
      </HStack>
      <TextField
        size="small"
        className="staff-wide-field"
        label={t('administration.tables.regulation')}
        description={t('administration.tables.regulationHow')}
        maxLength={60}
        value={content.regulation}
        error={missing('regulation')}
        onChange={({ target }) => onChange({ ...content, regulation: target.value })}
      />
      <TextField
        size="small"
        className="staff-wide-field"
        label={t('administration.tables.link')}
        maxLength={300}
        value={content.link}
        onChange={({ target }) => onChange({ ...content, link: target.value })}
      />
    </VStack>
  )
}
