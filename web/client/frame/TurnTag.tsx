import { Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

type Turn = 'yours' | 'ours' | 'nobody'
const colors = { yours: 'warning', ours: 'info', nobody: 'neutral' } as const

/** Whose turn it is. */
export function TurnTag({ turn }: { turn: Turn }) {
  const { t } = useTranslation('client')
  return (
    <Tag variant="moderate" data-color={colors[turn]} size="small">
      {t(`overview.turn.${turn}`)}
    </Tag>
  )
}
