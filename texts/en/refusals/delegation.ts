import type { RefusalPart } from '../../refusal-text.ts'

/** Who may decide, and telling the board. */
export const delegationRefusals = {
  'delegation_order.in_past': {
    title: 'A delegation order does not begin back in time',
    detail: 'Decisions have been made under the one in force. Choose today or a later day.',
  },
  'delegation_order.before_decision': {
    title: 'The committee had not decided then',
    detail: 'The order can begin on the day the committee decided it, at the earliest.',
  },
  'delegation_order.same_day': {
    title: 'Another delegation order begins the same day',
    detail: 'Choose a later day. What is approved is not changed.',
  },
  'delegation_notice.month_open': {
    title: 'The month is not over',
    detail: 'More may be decided this month. The committee has the list when the month is over.',
  },
  'delegation_notice.day_unfit': {
    title: 'The day does not fit',
    detail: 'The meeting is held after the end of the month, and today at the latest.',
  },
  'delegation_notice.told': {
    title: 'It is noted already',
    detail: 'Reload the page to see at which meeting the committee had the list.',
  },
} satisfies RefusalPart
