import { BodyLong, Heading, LinkCard, VStack } from '@navikt/ds-react'
import type { z } from 'zod'
import { useTranslation } from 'react-i18next'
import type { overview } from '../../../api/me.ts'
import { useFormat } from '../../ui/language/format.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

export type MonthStatus = z.output<typeof overview.reply>['months'][number]

interface Task {
  kind: 'answer' | 'continue'
  month: string
  keptUntil: string | null
}

const order = { answer: 0, continue: 1 } as const

const tasksOf = (months: readonly MonthStatus[]): Task[] =>
  months
    .flatMap(({ status, month, keptUntil }): Task[] => {
      if (status === 'waiting_for_answer') return [{ kind: 'answer', month, keptUntil }]
      return status === 'draft' ? [{ kind: 'continue', month, keptUntil }] : []
    })
    .toSorted((a, b) => order[a.kind] - order[b.kind] || (a.month < b.month ? -1 : 1))

/** What waits for the person, most urgent first; or that nothing does. */
export function ToDo({ months }: { months: readonly MonthStatus[] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const tasks = tasksOf(months)
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('overview.toDo')}
      </Heading>
      {tasks.length === 0 && <BodyLong>{t('overview.nothing')}</BodyLong>}
      <VStack gap="space-12">
        {tasks.map(({ kind, month, keptUntil }) => (
          <LinkCard key={`${kind} ${month}`} className={`client-task client-task-${kind}`}>
            <LinkCard.Title as="h3">
              <LinkCard.Anchor asChild>
                <Go href={kind === 'answer' ? paths.month(month) : paths.apply(month)}>
                  {t(`overview.${kind}For`, { month: format.month(month) })}
                </Go>
              </LinkCard.Anchor>
            </LinkCard.Title>
            <LinkCard.Description>
              {t(`overview.${kind}Text`)} {keptUntil !== null && t('overview.keptUntil', { day: keptUntil })}
            </LinkCard.Description>
          </LinkCard>
        ))}
      </VStack>
    </section>
  )
}
