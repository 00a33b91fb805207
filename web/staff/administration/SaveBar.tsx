import { Alert, Button, HStack, VStack } from '@navikt/ds-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { fieldOf, type Acts } from './submission.ts'

interface Props {
  acts: Acts
  onSave: () => void
  onSend: () => void
  onClose: () => void
}

const wrongField = '#main :is(input, select, textarea)[aria-invalid="true"]'

/** Save, send to be approved, or leave. What came of it is said here, where it was asked for; a no about a field leads there. */
export function SaveBar({ acts, onSave, onSend, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { problem } = acts
  useEffect(() => {
    if (fieldOf(problem) !== '') document.querySelector<HTMLElement>(wrongField)?.focus()
  }, [problem])
  return (
    <VStack gap="space-12">
      {problem && <ProblemNotice problem={problem} headingLevel="3" />}
      <div role="status" className="staff-done">
        {acts.isSaved && (
          <Alert variant="success" size="small">
            {t('administration.submissions.savedNow')}
          </Alert>
        )}
      </div>
      <HStack gap="space-12">
        <Button size="small" loading={acts.busy} onClick={onSend}>
          {t('administration.submissions.send')}
        </Button>
        <Button size="small" variant="secondary" loading={acts.busy} onClick={onSave}>
          {t('administration.submissions.save')}
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('administration.submissions.close')}
        </Button>
      </HStack>
    </VStack>
  )
}
