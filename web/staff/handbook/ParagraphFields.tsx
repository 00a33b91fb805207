import { Checkbox, CheckboxGroup, HStack, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sources } from '../../../law/sources.ts'
import { handbookQuestions, type HandbookQuestion } from '../../../rules/handbook/questions.ts'
import { Rows } from '../administration/Rows.tsx'
import type { HandbookParagraph } from '../endpoints.ts'
import { CaseLawFields } from './CaseLawFields.tsx'

interface Props {
  paragraph: HandbookParagraph
  /** The field of it that has to be mended; empty: none. */
  fault: string
  onParagraph: (next: HandbookParagraph) => void
}

/** One paragraph, closed to its number and heading until it is to be changed. */
export function ParagraphFields({ paragraph, fault, onParagraph }: Props) {
  const { t } = useTranslation('staff')
  const { number, heading, text, questions, caseLaw } = paragraph
  const [isOpen, setIsOpen] = useState(number === '')
  const change = (more: Partial<HandbookParagraph>) => onParagraph({ ...paragraph, ...more })
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  return (
    <details
      className="staff-row-set"
      open={isOpen || fault !== ''}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {number} {heading === '' ? t('handbook.unnamed') : heading}
      </summary>
      <VStack gap="space-12">
        <HStack gap="space-16" align="start">
          <TextField
            size="small"
            className="staff-count-field"
            label={t('handbook.number')}
            description={t('handbook.numberHow')}
            value={number}
            error={missing('number')}
            onChange={({ target }) => change({ number: target.value.replaceAll(/[^\d.]/g, '') })}
          />
          <TextField
            size="small"
            className="staff-grow"
            label={t('handbook.heading')}
            maxLength={120}
            value={heading}
            error={missing('heading')}
            onChange={({ target }) => change({ heading: target.value })}
          />
        </HStack>
        <Textarea
          size="small"
          minRows={3}
          maxLength={4000}
          label={t('handbook.text')}
          value={text}
          error={missing('text')}
          onChange={({ target }) => change({ text: target.value })}
        />
        <Provisions keys={paragraph.provisions} onKeys={(provisions) => change({ provisions })} />
        <Questions chosen={questions} onChosen={(chosen) => change({ questions: chosen })} />
        <Rows
          rows={caseLaw}
          add={() => ({ court: '', number: '', year: null, holding: '', source: null })}
          onRows={(next) => change({ caseLaw: next })}
          says={{ add: t('handbook.caseLawAdd'), remove: (count) => t('handbook.caseLawRemove', { count }) }}
          renderRow={(one, at, onRow) => (
            <CaseLawFields of={one} isMissing={fault === `caseLaw.${at}`} onChange={onRow} />
          )}
        />
      </VStack>
    </details>
  )
}

interface QuestionsProps {
  chosen: readonly HandbookQuestion[]
  onChosen: (chosen: HandbookQuestion[]) => void
}

/** Where on the month page it is shown. */
function Questions({ chosen, onChosen }: QuestionsProps) {
  const { t } = useTranslation('staff')
  return (
    <CheckboxGroup size="small" legend={t('handbook.questions')} value={[...chosen]} onChange={onChosen}>
      <div className="staff-questions">
        {handbookQuestions.map((one) => (
          <Checkbox key={one} value={one}>
            {t(`handbook.question.${one}`)}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}

const read = (typed: string): string[] =>
  typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Provisions by their short names. What Tillit does not know is said, and not kept. */
function Provisions({ keys, onKeys }: { keys: readonly string[]; onKeys: (keys: string[]) => void }) {
  const { t } = useTranslation('staff')
  const [typed, setTyped] = useState(keys.join(', '))
  const unknown = read(typed).filter((one) => !Object.hasOwn(sources, one))
  return (
    <TextField
      size="small"
      label={t('handbook.provisions')}
      description={t('handbook.provisionsHow')}
      value={typed}
      error={unknown.length > 0 && t('handbook.provisionsUnknown', { unknown: unknown.join(', ') })}
      onChange={({ target }) => {
        setTyped(target.value)
        onKeys(read(target.value).filter((one) => Object.hasOwn(sources, one)))
      }}
    />
  )
}
