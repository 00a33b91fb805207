import { firstDay } from '../../../base/month.ts'
import { delegationOrder } from '../town/delegation.ts'
import { exampleParagraphs } from '../town/examples.ts'
import { guidelineParagraphs, supportParagraphs } from '../town/handbook.ts'
import { makeRandom, type Random } from '../random.ts'
import type { Rows } from './rows.ts'
import type { Setting } from '../town/setting.ts'

/** In force before Tillit: nobody has entered or approved them here. */
const fromBefore = { submission_id: null, entered_by: null, approved_by: null }

/** The municipality's own rows: committees, units, staff with dated roles, guideline and delegation order. */
export function writeTown(rows: Rows, setting: Setting): void {
  const { town, committeeIds, unitIds, seed } = setting
  const random = makeRandom(`${seed}/${town.municipality}/town`)
  const address = `Box 1\n${town.postal[0]?.code ?? ''} ${town.postal[0]?.city ?? ''}`
  const [social = '', labour = ''] = committeeIds
  rows.add(
    'committees',
    { committee_id: social, name: 'Socialnämnden', postal_address: address },
    { committee_id: labour, name: 'Arbetsmarknadsnämnden', postal_address: address },
  )
  town.units.forEach((unit, at) =>
    rows.add('units', {
      unit_id: unitIds[at] ?? '',
      committee_id: social,
      name: unit.name,
      phone: unit.phone,
      intake_from_day: unit.intake[0],
      intake_to_day: unit.intake[1],
    }),
  )
  writeStaff(rows, setting)
  const before = { ...town.parameters, rentCap: town.parameters.rentCap.map((cap) => cap - 20_000) }
  rows.add(
    'guidelines',
    {
      guideline_id: random.id(),
      valid_from: '2024-01-01',
      valid_to: '2025-06-30',
      decided_by: `${town.guidelineBy}/2023`,
      parameters: before,
      ...fromBefore,
    },
    {
      guideline_id: random.id(),
      valid_from: '2025-07-01',
      valid_to: null,
      decided_by: `${town.guidelineBy}/2025`,
      parameters: town.parameters,
      ...fromBefore,
    },
  )
  writeHandbook(rows, random, town.guidelineBy)
  writeDelegation(rows, random, social)
}

/** Who may decide what, as an operator puts it in. */
function writeDelegation(rows: Rows, random: Random, committeeId: string): void {
  for (const { item, role, kind, max, from, to } of delegationOrder) {
    rows.add('delegation_rules', {
      delegation_rule_id: random.id(),
      committee_id: committeeId,
      item,
      role,
      kind,
      max_ore: max,
      valid_from: from,
      valid_to: to,
      delegation_order_id: null,
      position: 0,
      outcomes: null,
      is_sub: false,
      is_urgent: false,
      review_from_ore: null,
    })
  }
}

/** The guideline in words, before and now, and the handling support. */
function writeHandbook(rows: Rows, random: Random, decidedBy: string): void {
  const version = (document: string, valid_from: string, valid_to: string | null, paragraphs: readonly unknown[]) =>
    rows.add('handbook_versions', {
      handbook_version_id: random.id(),
      document,
      valid_from,
      valid_to,
      decided_by: `${decidedBy}/${valid_from.slice(0, 4)}`,
      paragraphs,
      ...fromBefore,
    })
  version('guideline', '2024-01-01', '2025-06-30', guidelineParagraphs(true))
  version('guideline', '2025-07-01', null, guidelineParagraphs(false))
  version('support', '2025-07-01', null, supportParagraphs)
  version('examples', '2025-07-01', null, exampleParagraphs)
}

function writeStaff(rows: Rows, { staff, unitIds, seed, town }: Setting): void {
  const random = makeRandom(`${seed}/${town.municipality}/roles`)
  for (const one of staff) {
    rows.add('staff', { staff_id: one.staffId, login_subject: one.subject, name: one.name, title: one.title })
    for (const { role, unit, from, to } of one.roles) {
      const unitId = unit === null ? null : (unitIds[unit] ?? null)
      rows.add('staff_roles', {
        staff_role_id: random.id(),
        staff_id: one.staffId,
        role,
        unit_id: unitId,
        valid_from: from,
        valid_to: to,
      })
    }
  }
}

/** The next case of the year gets the number after those of the demo. */
export function writeCounter(rows: Rows, { calendar }: Setting, last: number): void {
  const year = Number(firstDay(calendar.past[0] ?? calendar.coming).slice(0, 4))
  const now = Number(calendar.today.slice(0, 4))
  rows.add('case_counters', { year: now, last: Math.max(last, 1) })
  if (year !== now) rows.add('case_counters', { year, last: Math.max(last, 1) })
}
