import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { Alert, BodyLong, Button, Heading, HStack, List, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Pair } from '../frame/Contact.tsx'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

const next = ['read', 'ask', 'decide'] as const

/** Proof that it arrived: when, under which number, and what happens now. Read anew, so that it can be opened again. */
export function Receipt({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const query = useRead(ask.month, { params: { month } })
  return (
    <VStack gap="space-24">
      <PageTitle title={t('review.receipt.title')} />
      <Loaded query={query}>
        {({ receivedAt, caseNumber, unit, unitPhone }) => (
          <>
            <Alert variant="success">
              <dl className="client-pairs client-flush">
                {receivedAt !== null && <Pair name={t('review.receipt.received')}>{format.instant(receivedAt)}</Pair>}
                <Pair name={t('review.receipt.caseNumber')}>{caseNumber}</Pair>
                <Pair name={t('review.receipt.month')}>{format.month(month)}</Pair>
                <Pair name={t('review.receipt.unit')}>{unit}</Pair>
              </dl>
            </Alert>
            <section>
              <Heading level="2" size="medium" spacing>
                {t('review.receipt.nextTitle')}
              </Heading>
              <List as="ol">
                {next.map((one) => (
                  <List.Item key={one}>{t(`review.receipt.next.${one}`)}</List.Item>
                ))}
              </List>
              <BodyLong>{t('review.receipt.late', { phone: unitPhone })}</BodyLong>
            </section>
          </>
        )}
      </Loaded>
      <HStack gap="space-12" className="ui-no-print">
        <Button as={Go} href={paths.month(month)}>
          {t('review.receipt.follow')}
        </Button>
        <Button variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
          {t('review.receipt.print')}
        </Button>
        <Button as={Go} href={paths.start} variant="tertiary">
          {t('home')}
        </Button>
      </HStack>
    </VStack>
  )
}
