import { Alert, Heading, Link, List } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Go } from '../../frame/Go.tsx'
import { useDraft } from '../draft/draft.ts'
import type { Gap } from '../draft/gaps.ts'

/** What is still needed, each with the way to its step. */
export function MissingList({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation('client')
  const { place } = useDraft()
  return (
    <Alert variant="warning">
      <Heading level="2" size="small" spacing>
        {t('review.missing')}
      </Heading>
      <List>
        {gaps.map(({ page, field, text }) => (
          <List.Item key={`${page} ${field}`}>
            <Link as={Go} href={place.page(page)}>
              {text}
            </Link>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
