import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

/** Somewhere a paper may be put: what it shows, or a thing that was asked for. */
export interface PaperPlace {
  /** What the paper then shows. */
  shows: string
  /** The thing it ticks; null: none. */
  itemId: string | null
  label: string
}

/** What a paper of the month may show, and what is still asked for. */
export function usePlaces(data: MonthData, labels: Labels): { shows: PaperPlace[]; asked: PaperPlace[] } {
  const { t } = useTranslation('staff')
  const { caseId, month, application, assessment } = data
  const query = useRead(endpoints.completions, { params: { caseId, month } }, application !== null)
  const told = application?.content
  const costs = new Map([...(told?.costs ?? []), ...(assessment?.content.costs ?? [])].map((one) => [one.key, one]))
  const shows = [
    place('general', t('month.attachments.general')),
    place('application', t('papers.application')),
    ...[...costs.values()].map(({ key, kind }) => place(key, labels.cost(kind))),
    ...(told?.incomes ?? []).map(({ key, kind }) => place(key, labels.income(kind))),
  ]
  const asked = (query.data?.requests ?? [])
    .flatMap(({ items }) => items)
    .filter(({ receipts }) => receipts.length === 0)
    .map(({ completionItemId, kind, what, about }) => ({
      shows: shows.some((one) => one.shows === about) && about !== null ? about : 'general',
      itemId: completionItemId,
      label: `${t(`completions.kinds.${kind}`)}: ${what}`,
    }))
  return { shows, asked }
}

const place = (shows: string, label: string): PaperPlace => ({ shows, itemId: null, label })

/** The value of a choice in a list. */
export const valueOf = ({ shows, itemId }: PaperPlace): string => (itemId === null ? shows : `asked ${itemId}`)
