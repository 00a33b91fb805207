import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { CaseTable } from '../cases/CaseTable.tsx'
import { endpoints, type CompletionsToFollow } from '../endpoints.ts'

const lists = ['manyRounds', 'passed', 'toRemind'] as const
const leads = { manyRounds: 'manyRoundsWhy', passed: 'passedWhy', toRemind: null } as const

/** Requests to remind of, whose day has passed, and those asked about twice or more: where there is none, nothing is shown. */
export function FollowUp() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.completionsToFollow, {})
  return (
    <Loaded query={query} rows={3}>
      {(found) =>
        lists.every((list) => found[list].length === 0) ? null : (
          <section className="staff-paper staff-padded" aria-label={t('completions.follow.title')}>
            <VStack gap="space-16">
              <Heading level="2" size="small">
                {t('completions.follow.title')}
              </Heading>
              {lists.map((list) => (
                <List key={list} name={list} rows={found[list]} />
              ))}
            </VStack>
          </section>
        )
      }
    </Loaded>
  )
}

function List({ name, rows }: { name: (typeof lists)[number]; rows: CompletionsToFollow['passed'] }) {
  const { t } = useTranslation('staff')
  if (rows.length === 0) return null
  const lead = leads[name]
  const title = t(`completions.follow.${name}`)
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        {title} ({rows.length})
      </Heading>
      {lead !== null && <BodyShort size="small">{t(`completions.follow.${lead}`)}</BodyShort>}
      <CaseTable
        title={title}
        heads={[t('completions.follow.by'), t('completions.follow.rounds')]}
        rows={rows.map((row) => ({ row, key: `${row.caseId} ${row.month}`, cells: [row.answerBy, row.rounds] }))}
      />
    </VStack>
  )
}
