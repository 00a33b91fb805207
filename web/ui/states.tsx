import { BodyShort, Heading, Skeleton, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from './problem.ts'
import { ProblemNotice } from './ProblemNotice.tsx'

/** Something is on its way: its shape in grey, said once to those who listen. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation('ui')
  return (
    <div aria-busy="true">
      <span role="status" className="ui-hidden">
        {t('loading')}
      </span>
      <VStack gap="space-8" aria-hidden>
        {Array.from({ length: rows }, (_, at) => (
          <Skeleton key={at} variant="rectangle" height={32} />
        ))}
      </VStack>
    </div>
  )
}

/** Nothing to show, said as something one can act on. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ui-empty">
      <VStack gap="space-8">
        <Heading size="small" level="2">
          {title}
        </Heading>
        {children !== undefined && <BodyShort>{children}</BodyShort>}
      </VStack>
    </div>
  )
}

/** As much of a read as its states need: of one answer, or of pages. */
interface Reading<T> {
  data: T | undefined
  error: Problem | null
  refetch: () => Promise<unknown>
}

interface LoadedProps<T> {
  query: Reading<T>
  rows?: number
  children: (data: T) => ReactNode
}

/** Loading, failed or there: what was read before stays in sight while it is read again. */
export function Loaded<T>({ query, rows = 4, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />}
        {children(query.data)}
      </>
    )
  }
  if (query.error) return <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />
  return <Loading rows={rows} />
}
