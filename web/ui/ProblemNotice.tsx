import { Alert, BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isRetryable, type Problem } from './problem.ts'
import { useWords } from './language/words.ts'

interface Props {
  problem: Problem
  /** Offered when it may work the next time. */
  onRetry?: () => unknown
  headingLevel?: '2' | '3' | '4'
  children?: ReactNode
}

/** What went wrong, what it means, and what to do. */
export function ProblemNotice({ problem, onRetry, headingLevel = '2', children }: Props) {
  const { t } = useTranslation('ui')
  const { title, detail } = useWords().problem(problem)
  const reference = problem.extra['id'] ?? problem.extra['instance']
  return (
    <Alert variant={problem.status >= 500 ? 'error' : 'warning'} role="alert">
      <VStack gap="space-8" align="start">
        <Heading size="xsmall" level={headingLevel}>
          {title}
        </Heading>
        {detail !== '' && <BodyShort>{detail}</BodyShort>}
        {problem.status >= 500 && typeof reference === 'string' && (
          <BodyShort size="small">{t('problem.reference', { id: reference })}</BodyShort>
        )}
        {children}
        {onRetry && (isRetryable(problem) || problem.status >= 500) && (
          <Button size="small" variant="secondary" onClick={() => void onRetry()}>
            {t('tryAgain')}
          </Button>
        )}
      </VStack>
    </Alert>
  )
}
