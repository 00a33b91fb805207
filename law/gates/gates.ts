import { newLawFrom } from '../version.ts'
import type { Gate } from './gate.ts'

const always = { from: null, to: null } as const
const decide = ['decision.make', 'decision.reject'] as const

/** What the law asks before an act. The ids are kept in Swedish: they are the names the requirement lists use. */
export const gates = {
  'version.sol_by_decision_date': {
    source: 'SoL 2025:400 transition',
    basis: 'statute',
    needs: ['provisions_in_force'],
    blocks: decide,
    from: newLawFrom,
    to: null,
    note: 'Cases opened before and decided after 1 July 2025: the new law, our reading.',
  },
  'ansokan.ankomstdag': {
    source: 'FL 22',
    basis: 'statute',
    needs: ['arrival_day_recorded'],
    blocks: [...decide, 'case.close'],
    ...always,
  },
  'ansokan.per_behov': {
    source: 'JO Södertälje',
    basis: 'jo',
    needs: ['needs_decided_one_by_one', 'every_need_decided'],
    blocks: [...decide, 'case.close'],
    ...always,
    note: 'A need that is ready may be decided alone; a case is closed when every need is decided or withdrawn.',
  },
  'ansokan.ny_period_nytt_beslut': {
    source: 'JO 2392-2007',
    basis: 'jo',
    needs: ['period_has_own_decision'],
    blocks: ['case.close'],
    ...always,
  },
  'utredning.jav': {
    source: 'KL 7:4',
    basis: 'statute',
    needs: ['conflict_question_answered', 'no_conflict_of_interest'],
    blocks: decide,
    ...always,
  },
  'utredning.kommunicering': {
    source: 'FL 25',
    basis: 'statute',
    needs: ['material_communicated', 'answered_or_time_passed', 'exemption_has_reason'],
    blocks: decide,
    ...always,
  },
  'utredning.kommunicering_spar': {
    source: 'SOSFS 2014:5 5:12',
    basis: 'guidance',
    needs: ['communication_recorded'],
    blocks: decide,
    ...always,
  },
  'bistand.121_fore_122': {
    source: 'JO 2010/11 p. 363',
    basis: 'jo',
    needs: ['right_tried_first'],
    blocks: decide,
    ...always,
  },
  'bistand.riksnorm_hogre': {
    source: 'SoL 12:7',
    sourceBefore: 'SoL 2001:453 4:3',
    basis: 'statute',
    needs: ['higher_norm_used', 'higher_norm_reasons'],
    blocks: decide,
    ...always,
  },
  'bistand.riksnorm_lagre': {
    source: 'SoL 12:7',
    sourceBefore: 'SoL 2001:453 4:3',
    basis: 'statute',
    needs: ['lower_norm_reasons'],
    blocks: decide,
    ...always,
  },
  'bistand.ingen_kvittning': {
    source: 'HFD 2013 ref. 18',
    basis: 'court',
    needs: ['no_set_off'],
    blocks: [...decide, 'payment.create'],
    ...always,
  },
  'beslut.motivering': {
    source: 'FL 32',
    basis: 'statute',
    needs: [
      'provisions_named',
      'reasons_written',
      'reasons_not_copied',
      'reasons_without_placeholder',
      'reason_for_each_reduced_cost',
    ],
    blocks: [...decide, 'decision.send'],
    ...always,
    note: 'The shortest length and the comparison with last month are how Tillit keeps reasons from being empty; the law asks for clear reasons.',
  },
  'beslut.form': {
    source: 'FL 31',
    basis: 'statute',
    needs: ['decision_day_stated', 'decision_content_stated', 'decision_maker_stated', 'participants_stated'],
    blocks: ['decision.send'],
    ...always,
  },
  'beslut.hanvisning': {
    source: 'FL 33',
    basis: 'statute',
    needs: ['appeal_notice_attached', 'appeal_notice_right_kind'],
    blocks: ['decision.send'],
    ...always,
  },
  'data.skyddad': {
    source: 'OSL 21:3 a',
    basis: 'guidance',
    needs: ['no_address_when_protected', 'safe_channel_when_protected'],
    blocks: ['decision.send'],
    ...always,
  },
  'delegation.behorighet': {
    source: 'KL 6:37',
    basis: 'statute',
    needs: ['delegated_to_decision_maker'],
    blocks: decide,
    ...always,
    note: 'Added beside the requirement list: a decision by someone without delegation is no decision of the board.',
  },
  'betalning.beslut_finns': {
    source: 'KL 6:6',
    basis: 'guidance',
    needs: ['decision_exists', 'payment_within_decision'],
    blocks: ['payment.create', 'payment.attest'],
    ...always,
  },
  'betalning.funktionsskiljning': {
    source: 'KL 6:6',
    basis: 'guidance',
    needs: ['attested_by_another'],
    blocks: ['payment.attest'],
    ...always,
    note: 'Read as: the one who attests is neither the one who decided nor the one who registered the payment.',
  },
} as const satisfies Record<string, Gate>

export type GateId = keyof typeof gates
