import { BodyShort, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { EditorTitle } from '../administration/EditorTitle.tsx'
import { MonthField } from '../administration/MonthField.tsx'
import { Rows } from '../administration/Rows.tsx'
import { SaveBar } from '../administration/SaveBar.tsx'
import { fieldOf, useSubmissionActs, type Done, type Of, type Written } from '../administration/submission.ts'
import { Part } from '../simulations/Part.tsx'
import { ParagraphFields } from './ParagraphFields.tsx'

type DocumentInput = Of<'handbook'>

interface Props {
  written: Written<DocumentInput>
  onDone: (what: Done) => void
  onClose: () => void
}

/** A version as it is written: who decided it, and its paragraphs in order. */
export function Editor({ written, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [content, setContent] = useState(written.content)
  const [version, setVersion] = useState(written.version)
  const acts = useSubmissionActs(onDone)
  const fault = fieldOf(acts.problem)
  const change = (more: Partial<DocumentInput>) => {
    acts.forget()
    setContent({ ...content, ...more })
  }
  const now = () => ({ submissionId: written.submissionId, version, content })
  return (
    <VStack gap="space-24" className="staff-paper staff-padded" as="section" aria-labelledby="editor">
      <EditorTitle>
        {t('handbook.editTitle', { document: t(`handbook.documents.${content.document}`).toLowerCase() })}
      </EditorTitle>
      <BodyShort>{t('handbook.editHow')}</BodyShort>
      <Decision content={content} fault={fault} change={change} />
      <Part id="paragraphs" title={t('handbook.paragraphs')}>
        {content.paragraphs.length === 0 && <BodyShort>{t('handbook.empty')}</BodyShort>}
        <Rows
          rows={content.paragraphs}
          add={() => ({ number: '', heading: '', text: '', questions: [], provisions: [], caseLaw: [] })}
          onRows={(paragraphs) => change({ paragraphs })}
          says={{ add: t('handbook.add'), remove: (count) => t('handbook.remove', { count }) }}
          renderRow={(one, at, onRow) => (
            <ParagraphFields
              paragraph={one}
              fault={fault.startsWith(`paragraphs.${at}.`) ? fault.slice(`paragraphs.${at}.`.length) : ''}
              onParagraph={onRow}
            />
          )}
        />
        {fault === 'paragraphs' && <BodyShort>{t('handbook.needsOne')}</BodyShort>}
      </Part>
      <SaveBar
        acts={acts}
        onSave={() => acts.save(now(), setVersion)}
        onSend={() => acts.saveAndSend(now(), setVersion)}
        onClose={onClose}
      />
    </VStack>
  )
}

interface DecisionProps {
  content: DocumentInput
  fault: string
  change: (more: Partial<DocumentInput>) => void
}

/** From when, and by whom it was decided. */
function Decision({ content, fault, change }: DecisionProps) {
  const { t } = useTranslation('staff')
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  const decided = missing('decidedOn')
  return (
    <Part id="decision" title={t('handbook.decision')}>
      <HStack gap="space-16" align="start">
        <MonthField
          label={t('administration.guidelines.from')}
          value={content.from}
          error={missing('from')}
          onMonth={(from) => change({ from })}
        />
        <DayField
          size="small"
          label={t('administration.guidelines.decidedOn')}
          value={content.decidedOn ?? ''}
          {...(decided === false ? {} : { error: decided })}
          onDay={(day) => change({ decidedOn: day === '' ? null : day })}
        />
        <TextField
          size="small"
          label={t('handbook.by')}
          maxLength={120}
          value={content.decidedBy}
          error={missing('decidedBy')}
          onChange={({ target }) => change({ decidedBy: target.value })}
        />
        <TextField
          size="small"
          label={t('administration.guidelines.reference')}
          maxLength={60}
          value={content.reference}
          error={missing('reference')}
          onChange={({ target }) => change({ reference: target.value })}
        />
      </HStack>
    </Part>
  )
}
