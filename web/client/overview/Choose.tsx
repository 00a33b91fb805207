import { Heading, LinkCard, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'
import type { MonthStatus } from './ToDo.tsx'

interface Choice {
  href: string
  title: string
  text: string
}

/** Which application do I need: a month, one single thing, or something that cannot wait. */
export function Choose({ months, openMonths }: { months: readonly MonthStatus[]; openMonths: readonly string[] }) {
  const { t } = useTranslation('client')
  const choices = useChoices(months, openMonths)
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('wishes.choose.title')}
      </Heading>
      <VStack gap="space-12">
        {choices.map(({ href, title, text }) => (
          <LinkCard key={href + title} className="client-task">
            <LinkCard.Title as="h3">
              <LinkCard.Anchor asChild>
                <Go href={href}>{title}</Go>
              </LinkCard.Anchor>
            </LinkCard.Title>
            <LinkCard.Description>{text}</LinkCard.Description>
          </LinkCard>
        ))}
      </VStack>
    </section>
  )
}

/** One single thing is added to the newest month that is applied for; without one it is an application like others. */
function useChoices(months: readonly MonthStatus[], openMonths: readonly string[]): Choice[] {
  const { t } = useTranslation('client')
  const format = useFormat()
  const begun = new Set(months.map(({ month }) => month))
  const free = openMonths.filter((month) => !begun.has(month))
  const sent = months.filter(({ status }) => status !== 'draft' && status !== 'withdrawn')
  const latest = sent.map(({ month }) => month).find((month) => month >= today().slice(0, 7))
  const single = latest === undefined ? free[0] && paths.apply(free[0]) : paths.more(latest)
  return [
    ...free.map((month) => ({
      href: paths.apply(month),
      title: t('overview.applyFor', { month: format.month(month) }),
      text: t(sent.length > 0 ? 'wishes.choose.renewal' : 'overview.applyText'),
    })),
    ...(single === undefined
      ? []
      : [{ href: single, title: t('wishes.choose.single'), text: t('wishes.choose.singleText') }]),
    { href: paths.emergency, title: t('wishes.choose.emergency'), text: t('wishes.choose.emergencyText') },
  ]
}
