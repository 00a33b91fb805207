import { UploadIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, FileUpload, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Writing } from './useWriting.ts'

const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

/** Papers chosen for the message; they go when it is sent. */
export function Papers({ of: { papers, isUnfit, addPapers, dropPaper } }: { of: Writing }) {
  const { t } = useTranslation('client')
  return (
    <VStack gap="space-8">
      {papers.length > 0 && (
        <ul className="client-rows" aria-label={t('messages.chosen')}>
          {papers.map(({ id }, at) => (
            <li key={id}>
              <HStack gap="space-12" align="center">
                <span>{t('messages.paper', { number: at + 1 })}</span>
                <Button type="button" size="small" variant="tertiary" onClick={() => dropPaper(id)}>
                  {t('messages.drop')}
                  <span className="ui-hidden"> {t('messages.paper', { number: at + 1 })}</span>
                </Button>
              </HStack>
            </li>
          ))}
        </ul>
      )}
      <FileUpload.Trigger accept={accepted} multiple onSelect={(chosen) => addPapers(chosen.map(({ file }) => file))}>
        <Button type="button" variant="secondary" icon={<UploadIcon aria-hidden />}>
          {t('messages.attach')}
        </Button>
      </FileUpload.Trigger>
      {isUnfit && <BodyShort role="alert">{t('completion.badFile')}</BodyShort>}
    </VStack>
  )
}
