import { BodyShort, HStack, Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Need, Outcome } from '../endpoints.ts'
import { Holds } from './HoldingFields.tsx'

const colours = { granted: 'success', partly_granted: 'warning', rejected: 'danger' } as const

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('staff')
  return (
    <Tag size="small" variant="moderate" data-color={colours[outcome]}>
      {t(`needs.outcomesDone.${outcome}`)}
    </Tag>
  )
}

/** A need that is decided. */
export function DecidedNeed({ need, name, person }: { need: Need; name: string; person: (id: string) => string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <div className="staff-need">
      <HStack gap="space-12" align="center">
        <strong>{name}</strong>
        {need.outcome !== null && <OutcomeTag outcome={need.outcome} />}
        {need.granted !== null && <span className="ui-numbers">{format.kronor(need.granted)}</span>}
        <span className="ui-cite">{t('needs.applied', { amount: format.kronor(need.applied) })}</span>
      </HStack>
      {need.facts !== null && <p className="staff-written">{need.facts}</p>}
      <Holds holding={need.holding} />
      {Object.entries(need.own).map(([personId, facts]) => (
        <div key={personId}>
          <BodyShort size="small" weight="semibold">
            {t('reasons.own', { name: person(personId) })}
          </BodyShort>
          <p className="staff-written">{facts}</p>
        </div>
      ))}
      <BodyShort size="small">
        {need.provisions.map((source) => (
          <span key={source} className="staff-provision">
            <Cite source={source} />
          </span>
        ))}
      </BodyShort>
    </div>
  )
}
