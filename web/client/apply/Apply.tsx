import { Alert, BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../ui/call.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Loading } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'
import { useLast } from './0-same/useLast.ts'
import { useSamePlace } from './0-same/useSamePlace.tsx'
import type { Draft } from './draft/draft.ts'
import { useOwnPlace } from './draft/own.ts'
import { useLasting } from './draft/useLasting.ts'
import { sameSlug } from './draft/pages.ts'
import { Steps } from './Steps.tsx'
import './apply.css'

/** Begins the application of a month, or comes back to it. */
export function Apply({ month, page }: { month: string; page: string | null }) {
  const draft = useQuery<Draft>({
    queryKey: ['draft', month],
    queryFn: ({ signal }) => call(ask.openDraft, { params: { month }, signal }),
    staleTime: Infinity,
    // Come back to later, the draft is asked for again: another device may have gone on with it.
    gcTime: 0,
    refetchOnMount: false,
  })
  if (draft.data) return <Own draft={draft.data} page={page} />
  if (draft.isError) return <NotOpen month={month} problem={draft.error} onRetry={() => draft.refetch()} />
  return <Loading />
}

function Own({ draft, page }: { draft: Draft; page: string | null }) {
  const last = useLast(draft)
  const lasting = useLasting(`draft.${draft.draftId}`)
  const own = useOwnPlace(draft)
  const place = useSamePlace(own, { month: draft.month, last: last ?? null, lasting: lasting ?? null })
  if (lasting === undefined) return <Loading />
  if (last === undefined && (page === null || page === sameSlug)) return <Loading />
  return <Steps draft={draft} page={page} place={place} />
}

function NotOpen({ month, problem, onRetry }: { month: string; problem: Problem; onRetry: () => unknown }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const isSent = isProblem(problem, 'application.exists_for_month') || isProblem(problem, 'draft.sent')
  return (
    <VStack gap="space-16" align="start">
      <PageTitle title={t('title')} />
      {isSent ? (
        <Alert variant="success">
          <Heading level="2" size="small" spacing>
            {t('apply.exists.title', { month: format.month(month) })}
          </Heading>
          <BodyLong>{t('apply.exists.text')}</BodyLong>
        </Alert>
      ) : (
        <ProblemNotice problem={problem} onRetry={onRetry} />
      )}
      {isSent && (
        <Button as={Go} href={paths.month(month)}>
          {t('apply.exists.open')}
        </Button>
      )}
      <Button as={Go} href={paths.start} variant="secondary">
        {t('home')}
      </Button>
    </VStack>
  )
}
