import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Asked } from '../../../rules/children/analysis.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { Choices } from '../decisions/choices.ts'
import { Concerns } from '../concerns/Concerns.tsx'
import type { ChildrenOfMonth } from './endpoints.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { askedOf, type AskedOf } from './asked.ts'
import { Child } from './Child.tsx'
import { Occasions } from './Occasions.tsx'

interface Props {
  data: MonthData
  choices: Choices
  labels: Labels
  /** Nothing of the month is decided: it can be written in. */
  isOpen: boolean
}

/** Each child of the household: how it lives, what makes its matter asked, and what is written of it. */
export function Children({ data, choices, labels, isOpen }: Props) {
  const params = { caseId: data.caseId, month: data.month }
  const query = useRead(endpoints.childrenOfMonth, { params })
  return (
    <Section name="children" aside={<Cite source="SoL 3:1" />}>
      <Loaded query={query} rows={3}>
        {(found) => (
          <Found found={found} data={data} labels={labels} isOpen={isOpen} asks={askedOf(found, data, choices)} />
        )}
      </Loaded>
    </Section>
  )
}

type FoundProps = Omit<Props, 'choices'> & { found: ChildrenOfMonth; asks: AskedOf }

function Found({ found, data, labels, isOpen, asks }: FoundProps) {
  const { t } = useTranslation('staff')
  const home = useRead(endpoints.caseHome, { params: { caseId: data.caseId, month: data.month } })
  const known = found.occasions.map((one) => t(`concerns.known.${one}`))
  if (found.children.length === 0) return <BodyShort>{t('children.none')}</BodyShort>
  return (
    <VStack gap="space-16">
      {isOpen && <Why found={found} asked={asks.asked} />}
      <Occasions said={found.said} params={{ caseId: data.caseId, month: data.month }} isOpen={isOpen} />
      {found.together && <Together said={found.together} />}
      {found.children.map((child) => (
        <Child
          key={child.personId}
          child={child}
          before={found.before.find((one) => one.personId === child.personId) ?? null}
          name={labels.byKey(child.personId)}
          at={{ caseId: data.caseId, month: data.month }}
          asks={isOpen ? asks : null}
          staff={found.staff}
        />
      ))}
      <Concerns
        caseId={data.caseId}
        ofHousehold={found.children.map(({ personId }) => ({ personId, name: labels.byKey(personId) }))}
        known={home.data?.notices.length ? [t('concerns.known.eviction'), ...known] : known}
      />
    </VStack>
  )
}

function Why({ found, asked }: { found: ChildrenOfMonth; asked: Asked }) {
  const { t } = useTranslation('staff')
  if (asked === 'nothing') return <BodyShort>{t('children.nothing')}</BodyShort>
  const why = found.occasions.map((one) => t(`children.occasions.${one}`)).join(', ')
  return (
    <div>
      <BodyShort>{t('children.lead')}</BodyShort>
      <BodyShort>
        <strong>{t(`children.asked.${asked}`, { why })}</strong>
      </BodyShort>
    </div>
  )
}

/** What was written before each child had its own: still to be read. */
function Together({ said }: { said: NonNullable<ChildrenOfMonth['together']> }) {
  const { t } = useTranslation('staff')
  return (
    <section className="staff-child" aria-label={t('children.together')}>
      <div>
        <strong>{t('children.together')}</strong>
        <BodyShort size="small">{t('children.togetherHow')}</BodyShort>
      </div>
      <dl className="staff-child-said">
        {(['ifGranted', 'ifRejected'] as const)
          .filter((which) => said[which] !== '')
          .map((which) => (
            <div key={which}>
              <dt>{t(`children.${which}`)}</dt>
              <dd>{said[which]}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
