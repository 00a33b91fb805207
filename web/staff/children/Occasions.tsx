import { BodyShort, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { saidOccasions } from '../../../rules/children/occasions.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import type { ChildrenOfMonth } from './endpoints.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  said: ChildrenOfMonth['said']
  params: { caseId: string; month: string }
  isOpen: boolean
}

/** What only a person can say of the month; each answer is saved with who gave it. */
export function Occasions({ said, params, isOpen }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const act = useAct(endpoints.registerChildOccasion, () => refresh(endpoints.childrenOfMonth, endpoints.month))
  const by = (kind: string) => {
    const found = said.find((one) => one.kind === kind)
    return found ? t('children.said.by', { name: found.by, at: format.instant(found.at) }) : undefined
  }
  if (!isOpen) {
    return said.map(({ kind }) => (
      <BodyShort key={kind} size="small">
        <strong>{t(`children.said.${kind}`)}</strong> {by(kind)}
      </BodyShort>
    ))
  }
  return (
    <>
      <CheckboxGroup size="small" legend={t('children.said.legend')} value={said.map(({ kind }) => kind)}>
        {saidOccasions.map((kind) => (
          <Checkbox
            key={kind}
            value={kind}
            disabled={act.isPending}
            onChange={({ target }) => act.mutate({ params, body: { kind, applies: target.checked } })}
          >
            {t(`children.said.${kind}`)}
            {by(kind) !== undefined && <span className="ui-cite"> {by(kind)}</span>}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
    </>
  )
}
