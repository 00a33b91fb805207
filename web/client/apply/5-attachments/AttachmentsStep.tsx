import { BodyLong } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import { useNames } from '../draft/names.ts'
import { StepPage } from '../StepPage.tsx'
import { Upload } from './Upload.tsx'

/** A place for a paper beside each cost and income that was told, and one for anything else. */
export function AttachmentsStep() {
  const { t } = useTranslation('client')
  const { content, attachments } = useDraft()
  const names = useNames(content.household.members)
  const wanted = [
    ...content.costs.map((cost) => ({
      shows: cost.key,
      name: `${names.cost(cost)}, ${names.amount(cost.applied)}`,
      help: t('attachments.wanted.cost'),
    })),
    ...content.incomes.map((income) => ({
      shows: income.key,
      name: `${names.income(income)}, ${names.amount(income.amount)}`,
      help: t('attachments.wanted.income'),
    })),
  ]
  // What was attached to a row that is gone now is kept in sight: it is still sent along.
  const loose = attachments.filter(({ shows }) => !wanted.some((one) => one.shows === shows))
  return (
    <StepPage name="attachments" title={t('attachments.title')} lead={t('attachments.lead')}>
      {() => (
        <>
          <BodyLong>{t('attachments.files')}</BodyLong>
          <ul className="client-cards">
            {wanted.map(({ shows, name, help }) => (
              <li key={shows}>
                <Upload
                  shows={shows}
                  name={name}
                  help={help}
                  files={attachments.filter((one) => one.shows === shows)}
                />
              </li>
            ))}
            <li>
              <Upload
                shows="general"
                name={t('attachments.general')}
                help={t('attachments.wanted.general')}
                files={loose}
              />
            </li>
          </ul>
        </>
      )}
    </StepPage>
  )
}
