import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Order, Rule } from './order.ts'

interface Props {
  order: Pick<Order, 'head' | 'notice'> & { urgentBy?: string | null | undefined } & {
    rules: readonly (Omit<Rule, 'reviewFrom'> & { reviewFrom?: number | null | undefined })[]
  }
  name: string
}

/** An order, row by row, with what the board wants to be told of. */
export function OrderTable({ order, name }: Props) {
  const { t } = useTranslation('staff')
  const heads = ['item', 'role', 'kind', 'outcomes', 'max', 'days'] as const
  return (
    <VStack gap="space-12">
      <BodyShort size="small">
        {t('delegation.notice')}: {t(`delegation.notices.${order.notice}`)}.{' '}
        {order.head !== '' && t('delegation.headIs', { name: order.head })} <Named staffId={order.urgentBy} />
      </BodyShort>
      <div className="staff-paper">
        <div className="ui-scroll" role="region" aria-label={name} tabIndex={0}>
          <table className="ui-table ui-stack">
            <caption className="ui-hidden">{name}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`delegation.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {order.rules.map((rule) => (
                <Row key={JSON.stringify(rule)} rule={rule} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </VStack>
  )
}

/** The member the board has named for what cannot wait. */
function Named({ staffId }: { staffId: string | null | undefined }) {
  const { t } = useTranslation('staff')
  const { data } = useRead(endpoints.delegationOrders, {})
  const found = data?.members.find((one) => one.staffId === staffId)
  return found ? t('urgent.isNamed', { name: found.name }) : null
}

function Row({ rule }: { rule: Props['order']['rules'][number] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = useKindName()
  const days = [
    rule.from === null ? '' : t('delegation.daysFrom', { day: format.day(rule.from) }),
    rule.to === null ? '' : t('delegation.daysTo', { day: format.day(rule.to) }),
  ].filter((part) => part !== '')
  return (
    <tr>
      <th scope="row">{rule.item === '' ? '–' : rule.item}</th>
      <td data-label={t('delegation.role')}>
        {t(`delegation.roles.${rule.role}`)}
        {rule.sub && <span className="ui-because">{t('delegation.isSub')}</span>}
      </td>
      <td data-label={t('delegation.kind')}>{nameOf(rule.kind)}</td>
      <td data-label={t('delegation.outcomes')}>
        {rule.outcomes.length === 0
          ? t('delegation.allOutcomes')
          : rule.outcomes.map((one) => t(`delegation.outcome.${one}`)).join(', ')}
      </td>
      <td className="ui-amount" data-label={t('delegation.max')}>
        {rule.max === null ? t('delegation.noMax') : format.kronor(rule.max)}
        {typeof rule.reviewFrom === 'number' && (
          <span className="ui-because">
            {rule.reviewFrom === 0
              ? t('delegation.reviewAlways')
              : t('delegation.reviewIs', { amount: format.kronor(rule.reviewFrom) })}
          </span>
        )}
      </td>
      <td data-label={t('delegation.days')}>{days.length === 0 ? '–' : days.join(' ')}</td>
    </tr>
  )
}

/** A kind of need as it is called in an order. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('staff')
  const words = useWords()
  return (kind) =>
    kind === 'any' || kind === 'income_support' || kind === 'delay_request'
      ? t(`delegation.kinds.${kind}`)
      : words.term(`need.${kind}`)
}
