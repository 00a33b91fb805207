import { UploadIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, FileUpload, HStack, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { PaperFacts, useAddPapers } from './useAddPapers.ts'

const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

interface Props {
  uploads: ReturnType<typeof useAddPapers>
  facts: PaperFacts
  arrivedOn: string
  onArrived: (day: string) => void
  /** What the papers show. */
  children: ReactNode
}

/** Papers that came by post or over the desk: when, what they show, and the files. */
export function AddPapers({ uploads, facts, arrivedOn, onArrived, children }: Props) {
  const { t } = useTranslation('staff')
  const { isSending, done, failed } = uploads
  return (
    <VStack gap="space-12">
      <HStack gap="space-16" align="end">
        <DayField
          size="small"
          label={t('papers.add.arrivedOn')}
          value={arrivedOn}
          onDay={(day) => day !== '' && onArrived(day)}
          to={today()}
        />
        {children}
        <FileUpload.Trigger
          accept={accepted}
          multiple
          onSelect={(chosen) =>
            uploads.add(
              chosen.map(({ file }) => file),
              facts,
            )
          }
        >
          <Button type="button" size="small" variant="secondary" icon={<UploadIcon aria-hidden />} loading={isSending}>
            {t('papers.add.choose')}
          </Button>
        </FileUpload.Trigger>
      </HStack>
      <BodyShort size="small">{t('papers.add.how')}</BodyShort>
      <div role="status">
        {isSending && t('papers.add.sending')}
        {!isSending && done > 0 && t('papers.add.done', { count: done })}
      </div>
      {failed.map((one) => (
        <div key={one.key}>
          <BodyShort size="small" weight="semibold">
            {t('papers.add.failed', { name: one.file.name })}
          </BodyShort>
          <ProblemNotice problem={one.problem} headingLevel="3" onRetry={() => uploads.retry(one)} />
        </div>
      ))}
    </VStack>
  )
}
