import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { Cite } from '../../ui/LineTree.tsx'
import { useWords } from '../../ui/language/words.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { lookUp } from '../cases/names.tsx'
import { stepOf } from '../decisions/steps.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Respites } from './endpoints.ts'
import { SectionLink } from '../month/sections.tsx'

interface Props {
  found: Respites
  data: MonthData
  settled: boolean
}

/** What the law still asks before the respite, and the act. */
export function DecideRespite({ found: { unmet, mayDecide, whoMay }, data, settled }: Props) {
  const { t } = useTranslation('staff')
  const words = useWords()
  const roles: Readonly<Record<string, string>> = t('roles', { returnObjects: true })
  const refresh = useRefresh()
  const act = useAct(endpoints.decideRespite, () =>
    refresh(endpoints.respites, endpoints.month, endpoints.childrenOfMonth),
  )
  const said = unmet.map((one) => ({ ...one, ...words.gate(one.need, one.facts) }))
  const who = whoMay.map((role) => lookUp(roles, role)).join(', ')
  const reasons = [
    ...(settled ? [] : [t('respite.saving')]),
    ...(mayDecide ? [] : [t('respite.outside', { who })]),
    ...(said.length > 0 ? [t('respite.listed')] : []),
  ]
  return (
    <VStack gap="space-12">
      {said.length > 0 && (
        <section aria-labelledby="respite-unmet">
          <Heading level="3" size="xsmall" id="respite-unmet">
            {t('respite.missing')}: {said.length}
          </Heading>
          <ol className="staff-unmet">
            {said.map(({ gate, need, source, missing, meets }) => (
              <li key={`${gate} ${need}`}>
                <strong>{missing}</strong> {meets} <Cite source={source} />
                {stepOf(need) !== 'housing' && (
                  <>
                    {' '}
                    <SectionLink name={stepOf(need)}>
                      {t('decide.goThere')}
                      <span className="ui-hidden">: {missing}</span>
                    </SectionLink>
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        size="small"
        reasons={reasons}
        loading={act.isPending}
        onClick={() =>
          act.mutate({
            params: { caseId: data.caseId, month: data.month },
            body: { assessmentVersion: data.assessment?.version ?? 0 },
          })
        }
      >
        {t('respite.decide')}
      </Blocked>
      <div role="status">{act.isSuccess && <BodyShort>{t('respite.decided')}</BodyShort>}</div>
    </VStack>
  )
}
