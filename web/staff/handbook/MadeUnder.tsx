import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type MonthData } from '../endpoints.ts'
import { To } from '../frame/To.tsx'

interface Props {
  data: MonthData
  decisionId: string
}

/** The versions of the handbook a decision was made under, each a link to how it read. */
export function MadeUnder({ data: { caseId, month }, decisionId }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const query = useRead(endpoints.handbookOfDecisions, { params: { caseId, month } })
  return (
    <Loaded query={query} rows={1}>
      {({ decisions }) => {
        const versions = decisions.find((one) => one.decisionId === decisionId)?.versions ?? []
        if (versions.length === 0) return <BodyShort size="small">{t('handbook.madeUnderNone')}</BodyShort>
        return (
          <BodyShort size="small" as="div">
            {t('handbook.madeUnder')}
            <ul className="staff-plain-list">
              {versions.map(({ handbookVersionId, document, from }) => (
                <li key={handbookVersionId}>
                  <To path={`/handbook/${from}`}>
                    {t(`handbook.documents.${document}`)},{' '}
                    {t('handbook.since', { from: format.day(from) }).toLowerCase()}
                  </To>
                </li>
              ))}
            </ul>
          </BodyShort>
        )
      }}
    </Loaded>
  )
}
