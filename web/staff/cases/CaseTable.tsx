import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'
import { monthPath, To } from '../frame/To.tsx'
import { ApplicantName } from './names.tsx'

/** A case in a list of cases, and what the list tells of it beside whose it is. */
export interface ListedCase {
  key: string
  row: { caseId: string; caseNumber: string; applicant: string | null; protected: boolean; month: string | null }
  cells: readonly ReactNode[]
}

interface TableProps {
  title: string
  heads: readonly string[]
  rows: readonly ListedCase[]
}

/** Cases, each with the way to its month; on a phone a row stands on end. */
export function CaseTable({ title, heads, rows }: TableProps) {
  const { t } = useTranslation('staff')
  return (
    <table className="ui-table ui-stack">
      <caption className="ui-hidden">{title}</caption>
      <thead>
        <tr>
          {[t('queue.case'), t('queue.applicant'), ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, row, cells }) => (
          <tr key={key}>
            <th scope="row">
              <To path={monthPath(row.caseId, row.month ?? today().slice(0, 7))}>{row.caseNumber}</To>
            </th>
            <td>
              <ApplicantName name={row.applicant} isProtected={row.protected} />
            </td>
            {cells.map((cell, at) => (
              <td key={heads[at]} data-label={heads[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ListProps extends TableProps {
  lead?: string
  /** What is said when there is no case. */
  none: string
}

/** Such a table as a part of a page, with how many there are. */
export function CaseList({ lead, none, ...table }: ListProps) {
  const { title, rows } = table
  return (
    <section className="staff-paper staff-padded" aria-label={title}>
      <VStack gap="space-8">
        <Heading level="2" size="small">
          {title} ({rows.length})
        </Heading>
        {lead !== undefined && rows.length > 0 && <BodyShort size="small">{lead}</BodyShort>}
        {rows.length === 0 ? <BodyShort>{none}</BodyShort> : <CaseTable {...table} />}
      </VStack>
    </section>
  )
}
