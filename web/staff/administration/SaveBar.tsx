import { Button, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Acts } from './submission.ts'

interface Props {
  acts: Acts
  onSave: () => void
  onSend: () => void
  onClose: () => void
}

/** Save, send to be approved, or leave. */
export function SaveBar({ acts, onSave, onSend, onClose }: Props) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12">
      {acts.problem && <ProblemNotice problem={acts.problem} headingLevel="3" />}
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
