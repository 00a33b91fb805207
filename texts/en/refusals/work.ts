import type { RefusalPart } from '../../refusal-text.ts'

/** Handing over, being away, jäv, watches. */
export const workRefusals = {
  'workload.day_unfit': {
    title: 'The day has been',
    detail: 'New weights hold from today or a later day. What held before stays.',
  },
  'workload.same_day': {
    title: 'There are weights from that day already',
    detail: 'Choose another day. What is set stays.',
  },
  'hand_over.day_unfit': {
    title: 'That day cannot be chosen',
    detail: 'A hand-over begins today or within 90 days. Choose another day. Your text is kept.',
  },
  'hand_over.not_yours': {
    title: 'Not all of the cases are yours to give',
    detail:
      '{{count}} of the cases are closed, or somebody else is responsible for them. Take them out, or ask who leads the unit to hand them over. Nothing has changed.',
  },
  'hand_over.not_caseworker': {
    title: 'The receiver cannot take cases',
    detail: 'The person does not handle cases on the day the hand-over begins. Choose another receiver.',
  },
  'hand_over.has_it': {
    title: 'The receiver already has the case',
    detail: 'The receiver is already responsible for {{count}} of the cases. Take them out. Nothing has changed.',
  },
  'hand_over.conflict': {
    title: 'The receiver has declared a conflict of interest',
    detail: 'It concerns {{count}} of the cases. Choose another receiver for them. Nothing has changed.',
  },
  'hand_over.away': {
    title: 'The receiver is away then',
    detail: 'The receiver is away until {{until}}. Choose another receiver or a later day.',
  },
  'absence.days_unfit': {
    title: 'Those days cannot be chosen',
    detail:
      'Absence begins today at the earliest and ends on the same day or later, at most two years ahead. The last day can be moved back to yesterday.',
  },
  'absence.not_yours': {
    title: 'You cannot write down that absence',
    detail: 'Everybody writes down their own. Who leads the unit can do it for its caseworkers.',
  },
  'absence.cover_unfit': {
    title: 'Choose another cover',
    detail: 'The cover is another person, who handles cases on all of the days.',
  },
  'absence.cover_away': {
    title: 'The cover is away too',
    detail: 'The cases would have nobody to handle them. Choose another cover.',
  },
  'absence.covers_another': {
    title: 'You cover for somebody on those days',
    detail: '{{name}} is away and has you as cover. First end that absence and write it again with another cover.',
  },
  'absence.exists': {
    title: 'The absence is there already',
    detail: 'One of the days is already written as absence. Change the days.',
  },
  'absence.cover_conflict': {
    title: 'The cover has declared a conflict of interest',
    detail: 'It concerns {{count}} of the cases. First hand them over to somebody else, or choose another cover.',
  },
  'break_glass.conflict_of_interest': {
    title: 'You have declared a conflict of interest in the case',
    detail:
      'Who has one may not see the case, not in an emergency either. Call the unit, and somebody else sees to it.',
  },
  'watch.day_passed': {
    title: 'The day has passed',
    detail: 'Choose today or a later day. Your text is kept.',
  },
  'emergency.ahead': {
    title: 'The time lies ahead',
    detail: 'State when the person told: now or earlier. What you have written is kept.',
  },
  'emergency.no_words': {
    title: 'Write what it is about',
    detail: 'At least {{least}} characters, so that whoever reads knows what has happened.',
  },
  'emergency.no_late_reason': {
    title: 'The answer comes after the day',
    detail: 'An emergency is answered the same day. Write why it took longer, at least {{least}} characters.',
  },
  'emergency.taken': {
    title: '{{name}} has taken it already',
    detail: 'Talk to each other. If it is to be yours, choose Take over.',
  },
  'emergency.answered': {
    title: 'It is answered already',
    detail: 'Somebody else has answered. The page shows the answer.',
  },
  'emergency.notice_unconfirmed': {
    title: 'The notice is not confirmed',
    detail:
      'Confirm the notice of eviction first, with who is responsible and a copy to the person. What you wrote is still here.',
  },
  'home.no_words': {
    title: 'Write a little more',
    detail: 'At least {{least}} characters are needed in each field, so that whoever reads understands.',
  },
  'eviction.served_ahead': {
    title: 'The day of service lies ahead',
    detail: 'Enter the day the person was served, or leave the field empty. What you wrote is still here.',
  },
  'eviction.confirmed': {
    title: 'The notice is already confirmed',
    detail: 'Somebody else has confirmed it. The page shows the confirmation.',
  },
  'eviction.gates_unmet': {
    title: 'The confirmation is not complete',
    detail: 'This is still missing: {{count}}. Each thing stands with its provision.',
  },
  'duty.times_unfit': {
    title: 'The times cannot be used',
    detail: 'A shift ends after it begins, is not over already, and is {{most}} days at the most.',
  },
  'duty.not_yours': {
    title: 'You cannot put that person on duty there',
    detail: 'You can put yourself on duty in your unit. Whoever leads the unit can choose among all who work there.',
  },
  'duty.ended': {
    title: 'The shift is taken back already',
    detail: 'The list shows how it stands.',
  },
  'filter.name_unfit': {
    title: 'The name cannot be used',
    detail:
      'A filter cannot have six digits in a row in its name: it may be somebody’s personal number. Write what it shows.',
  },
  'filter.exists': {
    title: 'You already have a filter with that name',
    detail: 'Choose another name, or remove the old one first.',
  },
  'filter.too_many': {
    title: 'You already have {{most}} filters',
    detail: 'Remove one you do not use, and save again.',
  },
  'watch.met': {
    title: 'The watch is met already',
    detail: 'Somebody else has met it. The list shows how it stands.',
  },
  'conflict_of_interest.no_reason': {
    title: 'Write which circumstance it is',
    detail: 'Another circumstance is described with at least 10 characters. Only who leads the unit reads it.',
  },
} as const satisfies RefusalPart
