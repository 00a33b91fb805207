import { Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { cite } from '../../ui/language/cite.ts'
import { useFormat } from '../../ui/language/format.ts'
import { To } from '../frame/To.tsx'
import type { KnownTable } from './submission.ts'

/** As many as one looks back on: the rest stand among the figures of the law. */
const shown = 12

/** The tables that are in, the newest first, with who stands for them. */
export function KnownTables({ tables }: { tables: readonly KnownTable[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <VStack gap="space-12" as="section" aria-labelledby="known">
      <Heading level="2" size="small" id="known">
        {t('administration.tables.known')}
      </Heading>
      <div className="staff-paper">
        <div className="ui-scroll" role="region" aria-label={t('administration.tables.knownCaption')} tabIndex={0}>
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{t('administration.tables.knownCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('administration.tables.kind')}</th>
                <th scope="col">{t('administration.tables.months')}</th>
                <th scope="col">{t('administration.tables.source')}</th>
              </tr>
            </thead>
            <tbody>
              {byMonth(tables).map((one) => (
                <tr key={`${one.content.kind} ${one.from} ${one.publishedOn} ${one.entered?.knownFrom ?? ''}`}>
                  <th scope="row" className="staff-first-capital">
                    {t(`administration.kinds.${one.content.kind}`)}
                  </th>
                  <td data-label={t('administration.tables.months')}>
                    {t('administration.tables.monthsOf', { from: format.month(one.from), to: format.month(one.to) })}
                  </td>
                  <td data-label={t('administration.tables.source')}>
                    <Source table={one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <p>
        <To path="/law">{t('law.title')}</To>
      </p>
    </VStack>
  )
}

const byMonth = (tables: readonly KnownTable[]): KnownTable[] =>
  tables.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)).slice(0, shown)

function Source({ table: { entered, source } }: { table: KnownTable }) {
  const { t } = useTranslation('staff')
  if (!entered) {
    return (
      <>
        <span lang="sv">{cite(source)}</span>
        <span className="ui-because">{t('administration.tables.ours')}</span>
      </>
    )
  }
  return (
    <>
      <span lang="sv">{entered.regulation}</span>
      <span className="ui-because">
        {t('administration.tables.enteredBy', {
          entered: entered.enteredBy,
          approved: entered.approvedBy,
          day: entered.knownFrom,
        })}
      </span>
      {entered.link !== '' && <span className="ui-because staff-wrap">{entered.link}</span>}
    </>
  )
}
