import { BodyLong, FormSummary } from '@navikt/ds-react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Go } from '../../frame/Go.tsx'
import { useDraft } from '../draft/draft.ts'
import { OriginsContext } from '../0-same/origins.ts'
import type { PageName } from '../draft/pages.ts'

interface Props {
  page: Exclude<PageName, 'review'>
  rows: readonly { key: string; label: string; value: string }[]
}

/** One part of the application, and the link to change it. */
export function Section({ page, rows }: Props) {
  const { t } = useTranslation('client')
  const { place, setFixing } = useDraft()
  const origins = useContext(OriginsContext)
  const name = t(`apply.pages.${page}`)
  return (
    <FormSummary>
      <FormSummary.Header>
        <FormSummary.Heading level="2">{name}</FormSummary.Heading>
      </FormSummary.Header>
      <FormSummary.Answers>
        {rows.map(({ key, label, value }) => (
          <FormSummary.Answer key={key}>
            <FormSummary.Label>{label}</FormSummary.Label>
            <FormSummary.Value className="client-told ui-numbers">{value}</FormSummary.Value>
          </FormSummary.Answer>
        ))}
      </FormSummary.Answers>
      <FormSummary.Footer>
        {origins && (
          <BodyLong size="small" className="client-wide">
            {page === 'account' ? origins.account : origins.told}
          </BodyLong>
        )}
        <FormSummary.EditLink as={Go} href={place.page(page)} onClick={() => setFixing(origins !== null)}>
          {t('review.changePart', { part: name })}
        </FormSummary.EditLink>
      </FormSummary.Footer>
    </FormSummary>
  )
}
