/** What `tillit calculate` says. */
export const command = {
  usage:
    'Write: tillit calculate FILE [--explain] [--compare EARLIER] [--language sv|en]. A - reads from standard input.',
  no_file: '{{path}} cannot be read.',
  not_json: 'The file cannot be read. Write it like the examples in docs/calculation/examples.',
  whole_file: 'The file',
  range: ' from {{from}} to {{to}}',
  kinds: {
    amount: 'whole öre',
    whole_number: 'a whole number',
    words: 'text',
    yes_or_no: 'true or false',
    day: 'a day such as 2026-03-01',
    month: 'a month such as 2026-03',
    list: 'a list',
    record: 'a record with fields',
  },
  problems: {
    missing: '{{field}} is missing: write {{kind}}{{range}}.',
    wrong_kind: '{{field}} is to be {{kind}}{{range}}.',
    outside: '{{field}} is to be {{kind}}{{range}}.',
    not_one_of: '{{field}} is to be one of: {{names}}.',
    unknown_field: '{{field}} has fields that do not exist: {{names}}.',
  },
  /** To one who cannot be shown the names: they are the sender's own. */
  unknown_fields: '{{field}} has fields that do not exist.',
  heading: 'Income support for {{month}}: {{supportOre}}',
  reckoned: 'Calculation',
  others: 'Other needs',
  remarks: 'To look at',
  answers: 'Questions and answers',
  changed: 'What has changed from {{from}} to {{to}}',
  nothing_changed: 'Nothing has changed.',
}
