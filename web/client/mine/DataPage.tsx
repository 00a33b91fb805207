import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'

/** What is registered about me, as a file: to read, or for another program. */
export function DataPage() {
  const { t } = useTranslation('client')
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('mine.data.title')} />
        <BodyLong className="client-lead">{t('mine.data.lead')}</BodyLong>
      </div>
      <VStack gap="space-12" align="start">
        <Button as="a" href={ask.extractToRead.path} download>
          {t('mine.data.toRead')}
        </Button>
        <Button as="a" variant="secondary" href={ask.extract.path} download>
          {t('mine.data.toProgram')}
        </Button>
        <BodyLong size="small">{t('mine.data.shared')}</BodyLong>
      </VStack>
      <section>
        <Heading level="2" size="medium" spacing>
          {t('mine.data.missing')}
        </Heading>
        <BodyLong>{t('mine.data.missingText')}</BodyLong>
      </section>
    </VStack>
  )
}
