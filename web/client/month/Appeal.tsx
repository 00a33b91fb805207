import { BodyLong, ExpansionCard, List, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

const steps = ['write', 'sign', 'hand', 'time'] as const

/** How to appeal, beside the decision (FL 33 §). */
export function Appeal({ phone }: { phone: string }) {
  const { t } = useTranslation('client')
  return (
    <ExpansionCard aria-labelledby="appeal" size="small">
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small" id="appeal">
          {t('month.appeal.title')}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{t('month.appeal.intro')}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-12">
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
