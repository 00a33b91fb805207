import { BodyLong, Button, ExpansionCard, List, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

const steps = ['write', 'sign', 'hand', 'time'] as const

/** How to appeal, beside the decision (FL 33 §). */
export function Appeal({ month, phone }: { month: string; phone: string }) {
  const { t } = useTranslation('client')
  const { data } = useRead(ask.appeals, { params: { month } })
  const hasAppealed = data?.decisions.some((one) => one.appeal !== null) === true
  return (
    <ExpansionCard aria-labelledby="appeal" size="small">
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small" id="appeal">
          {t('month.appeal.title')}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{t('month.appeal.intro')}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-12" align="start">
          <Button as={Go} href={paths.appeal(month)}>
            {t(hasAppealed ? 'appeal.see' : 'appeal.start')}
          </Button>
          <List as="ol">
            {steps.map((step) => (
              <List.Item key={step}>{t(`month.appeal.steps.${step}`)}</List.Item>
            ))}
          </List>
          <BodyLong>{t('month.appeal.onward')}</BodyLong>
          <BodyLong>{t('month.appeal.exact')}</BodyLong>
          <BodyLong>{t('month.appeal.talk', { phone })}</BodyLong>
        </VStack>
      </ExpansionCard.Content>
    </ExpansionCard>
  )
}
