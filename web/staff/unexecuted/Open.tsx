import { BodyShort, Heading, Select, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { unexecutedReasons } from '../../../rules/unexecuted/unexecuted.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKindName } from '../delegation/OrderTable.tsx'
import type { Unexecuted } from '../delegation/endpoints.ts'
import { endpoints } from '../endpoints.ts'

/** Each decision that waits, with why; chosen, it is saved. */
export function Open({ rows }: { rows: Unexecuted['rows'] }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.registerUnexecutedReason, () => refresh(endpoints.unexecuted))
  const heads = ['case', 'decidedOn', 'kinds', 'granted', 'reason'] as const
  return (
    <VStack gap="space-12" as="section" aria-labelledby="unexecuted">
      <Heading level="2" size="small" id="unexecuted">
        {t('unexecuted.open')} ({rows.length})
      </Heading>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <div role="status">{act.isSuccess && t('unexecuted.said')}</div>
      {rows.length === 0 ? (
        <BodyShort>{t('unexecuted.none')}</BodyShort>
      ) : (
        <div className="staff-paper">
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{t('unexecuted.open')}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`unexecuted.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={row.decisionId}
                  row={row}
                  onReason={(reason) => act.mutate({ params: { decisionId: row.decisionId }, body: { reason } })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </VStack>
  )
}

type Reason = (typeof unexecutedReasons)[number]

function Row({ row, onReason }: { row: Unexecuted['rows'][number]; onReason: (reason: Reason) => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = useKindName()
  const number = row.caseNumber ?? t('unexecuted.isProtected')
  return (
    <tr>
      <th scope="row">
        {number}
        <span className="ui-because">{row.unit}</span>
      </th>
      <td data-label={t('unexecuted.decidedOn')}>{format.day(row.decidedOn)}</td>
      <td data-label={t('unexecuted.kinds')}>{row.kinds.map((kind) => nameOf(kind)).join(', ')}</td>
      <td data-label={t('unexecuted.granted')}>{format.kronor(row.granted)}</td>
      <td data-label={t('unexecuted.reason')}>
        <Select
          size="small"
          hideLabel
          label={t('unexecuted.reasonOf', { number, day: format.day(row.decidedOn) })}
          value={row.reason ?? ''}
          onChange={({ target }) => {
            const reason = unexecutedReasons.find((one) => one === target.value)
            if (reason) onReason(reason)
          }}
        >
          <option value="" disabled>
            {t('unexecuted.choose')}
          </option>
          {unexecutedReasons.map((one) => (
            <option key={one} value={one}>
              {t(`unexecuted.reasons.${one}`)}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  )
}
