import { Alert, Heading, Link, List } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Go } from '../../frame/Go.tsx'
import { paths } from '../../paths.ts'
import { useDraft } from '../draft/draft.ts'
import type { Gap } from '../draft/gaps.ts'
import { slugOf } from '../draft/pages.ts'

/** What is still needed, each with the way to its step. */
export function MissingList({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation('client')
  const { month } = useDraft()
  return (
    <Alert variant="warning">
      <Heading level="2" size="small" spacing>
        {t('review.missing')}
      </Heading>
      <List>
        {gaps.map(({ page, field, text }) => (
          <List.Item key={`${page} ${field}`}>
            <Link as={Go} href={paths.applyPage(month, slugOf(page))}>
              {text}
            </Link>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
