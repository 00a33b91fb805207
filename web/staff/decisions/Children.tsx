import { BodyShort, Heading, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { childNeeds } from '../../../rules/gates/childNeeds.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type { Choices } from './choices.ts'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  choices: Choices
}

const nothing = { ifGranted: '', ifRejected: '' }

/** What the decision means for the children, both ways: asked where something goes against the household, or where it is always about them. */
export function Children({ data, content, edit, choices }: Props) {
  const { t } = useTranslation('staff')
  const said = content.children ?? nothing
  const isSaid = said.ifGranted !== '' || said.ifRejected !== ''
  const isAbout = data.needs.some((need) => choices.of(need).outcome !== 'granted' || childNeeds.has(need.kind))
  const count = content.members.filter((member) => member.role === 'child').length
  if (count === 0 || !(isSaid || (edit && isAbout))) return null
  const change = (more: Partial<typeof said>) => edit?.({ children: { ...said, ...more } })
  return (
    <section aria-labelledby="children-heading" className="staff-about-children">
      <Heading level="3" size="xsmall" id="children-heading">
        {t('children.heading')} <Cite source="SoL 3:1" />
      </Heading>
      <BodyShort size="small">{t('children.lead')}</BodyShort>
      {edit ? (
        <VStack gap="space-12">
          {(['ifRejected', 'ifGranted'] as const).map((which) => (
            <Textarea
              key={which}
              size="small"
              label={t(`children.${which}`)}
              minRows={2}
              maxLength={5000}
              value={said[which]}
              onChange={({ target }) => change({ [which]: target.value })}
            />
          ))}
        </VStack>
      ) : (
        <dl className="staff-about-children-said">
          {(['ifRejected', 'ifGranted'] as const)
            .filter((which) => said[which] !== '')
            .map((which) => (
              <div key={which}>
                <dt>{t(`children.${which}`)}</dt>
                <dd>{said[which]}</dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  )
}
