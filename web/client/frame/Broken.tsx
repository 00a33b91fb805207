import { Alert, BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

/** A part that could not be fetched or shown. What was typed is kept in the tab and comes back. */
export function Broken() {
  const { t } = useTranslation('client')
  return (
    <Alert variant="error">
      <VStack gap="space-12" align="start">
        <Heading level="1" size="small">
          {t('broken.title')}
        </Heading>
        <BodyLong>{t('broken.text')}</BodyLong>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
      </VStack>
    </Alert>
  )
}
