// Written by `npm run schema` from the migrations; a test holds it against them.
import type { ColumnType, Generated } from 'kysely'

export interface Tables {
  absences: {
    municipality_id: number
    absence_id: Generated<string>
    staff_id: string
    cover_staff_id: string
    starts_on: string
    ends_on: string
    registered_by: string
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  accessibility_answers: {
    municipality_id: number
    accessibility_report_id: string
    answer: string
    answered_by: string
    answered_by_name: string
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  accessibility_reports: {
    municipality_id: number
    accessibility_report_id: Generated<string>
    told: string
    answer_to: string
    told_at: ColumnType<Date, Date | string, Date | string>
  }
  addresses: {
    municipality_id: number
    address_id: Generated<string>
    person_id: string
    care_of: string | null
    street: string
    postal_code: string
    city: string
    valid_from: string
    valid_to: string | null
  }
  appeals: {
    municipality_id: number
    appeal_id: Generated<string>
    case_id: string
    decision_id: string
    person_id: string
    channel: string
    wish: string
    why: string
    arrived_on: string
    received_decision_on: string | null
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  application_drafts: {
    municipality_id: number
    draft_id: Generated<string>
    person_id: string
    month: string
    content: ColumnType<unknown, string, string>
    version: number
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  application_takings: {
    municipality_id: number
    application_id: string
    number: number
    taken_by: string
    taken_at: ColumnType<Date, Date | string, Date | string>
  }
  application_wordings: {
    municipality_id: number
    wording_id: Generated<string>
    application_id: string
    number: number
    kind: string
    arrived_on: string
    arrived_at: string | null
    channel: string
    own_words: string
    attested: string
    asked_for: string[]
    content: ColumnType<unknown, string, string>
    contact_id: string | null
    registered_by: string | null
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  applications: {
    municipality_id: number
    application_id: Generated<string>
    case_id: string
    month: string
    arrived_on: string
    registered_at: ColumnType<Date, Date | string, Date | string>
    channel: string
    applicant_id: string
    draft_id: string | null
    content: ColumnType<unknown, string, string>
    attested_at: ColumnType<Date, Date | string, Date | string> | null
  }
  asked_approvals: {
    municipality_id: number
    application_id: string
    case_id: string
    person_id: string
    is_new: boolean
    asked_at: ColumnType<Date, Date | string, Date | string>
  }
  assessments: {
    municipality_id: number
    case_id: string
    month: string
    version: number
    content: ColumnType<unknown, string, string>
    saved_by: string | null
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  attachment_moves: {
    municipality_id: number
    attachment_id: string
    number: number
    shown_before: string
    shows: string
    moved_by: string
    moved_at: ColumnType<Date, Date | string, Date | string>
  }
  attachments: {
    municipality_id: number
    attachment_id: Generated<string>
    draft_id: string | null
    case_id: string | null
    uploaded_by: string | null
    shows: string
    media_type: string
    bytes: number
    sha256: Buffer
    stored_as: string
    uploaded_at: ColumnType<Date, Date | string, Date | string>
    removed_at: ColumnType<Date, Date | string, Date | string> | null
    application_id: string | null
    registered_by: string | null
    arrived_on: string | null
  }
  audit_chain: {
    municipality_id: number
    position: number
    event_id: number
    hash: Buffer
  }
  audit_events: {
    municipality_id: number
    event_id: Generated<number>
    at: ColumnType<Date, Date | string, Date | string>
    actor_kind: string
    actor_id: string | null
    event: string
    granted: Generated<boolean>
    relation: string | null
    case_id: string | null
    person_id: string | null
    shown_cases: string[] | null
    details: Generated<ColumnType<unknown, string, string>>
    request_id: string
    tx: Generated<string>
  }
  break_glass: {
    municipality_id: number
    break_glass_id: Generated<string>
    case_id: string
    staff_id: string
    reason: string
    explanation: string
    opened_at: ColumnType<Date, Date | string, Date | string>
    ends_at: ColumnType<Date, Date | string, Date | string>
  }
  break_glass_reviews: {
    municipality_id: number
    break_glass_id: string
    opened_by: string
    reviewed_by: string
    verdict: string
    comment: string
    reviewed_at: ColumnType<Date, Date | string, Date | string>
  }
  calculations: {
    municipality_id: number
    calculation_id: Generated<string>
    case_id: string
    month: string
    input: ColumnType<unknown, string, string>
    result: ColumnType<unknown, string, string>
    made_by: string
    made_at: ColumnType<Date, Date | string, Date | string>
  }
  call_back_promises: {
    municipality_id: number
    call_back_promise_id: Generated<string>
    case_id: string
    contact_id: string
    person_id: string
    promised_by: string
    promised_at: ColumnType<Date, Date | string, Date | string>
    call_by: ColumnType<Date, Date | string, Date | string>
  }
  case_assignments: {
    municipality_id: number
    case_assignment_id: Generated<string>
    case_id: string
    staff_id: string
    kind: string
    valid_from: string
    valid_to: string | null
    absence_id: string | null
  }
  case_closings: {
    municipality_id: number
    case_closing_id: Generated<string>
    case_id: string
    cause: string
    explanation: string
    closed_on: string
    closed_by: string
    closed_at: ColumnType<Date, Date | string, Date | string>
  }
  case_counters: {
    municipality_id: number
    year: number
    last: number
  }
  case_links: {
    municipality_id: number
    from_case: string
    to_case: string
    kind: string
    on_day: string
    made_by: string
    made_at: ColumnType<Date, Date | string, Date | string>
  }
  case_members: {
    municipality_id: number
    case_member_id: Generated<string>
    case_id: string
    person_id: string
    role: string
    living: Generated<string>
    days_of_30: Generated<number>
    lunch_away: Generated<boolean>
    in_school: Generated<boolean>
    valid_from: string
    valid_to: string | null
    source: Generated<string>
    noted_by: string | null
    noted_at: ColumnType<Date, Date | string, Date | string> | null
  }
  case_reopenings: {
    municipality_id: number
    case_closing_id: string
    reason: string
    reopened_by: string
    reopened_at: ColumnType<Date, Date | string, Date | string>
  }
  cases: {
    municipality_id: number
    case_id: Generated<string>
    case_number: string
    unit_id: string
    opened_on: string
    closed_on: string | null
    shut: Generated<boolean>
  }
  child_analyses: {
    municipality_id: number
    case_id: string
    month: string
    person_id: string
    version: number
    content: ColumnType<unknown, string, string>
    saved_by: string
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  child_occasions: {
    municipality_id: number
    child_occasion_id: Generated<string>
    case_id: string
    month: string
    kind: string
    applies: boolean
    said_by: string
    said_at: ColumnType<Date, Date | string, Date | string>
  }
  child_talk_trainings: {
    municipality_id: number
    child_talk_training_id: Generated<string>
    staff_id: string
    course: string
    from_day: string
    until_day: string | null
    noted_by: string
    noted_at: ColumnType<Date, Date | string, Date | string>
  }
  committees: {
    municipality_id: number
    committee_id: Generated<string>
    name: string
    postal_address: Generated<string>
  }
  completion_answers: {
    municipality_id: number
    completion_answer_id: Generated<string>
    completion_item_id: string
    words: string
    answered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  completion_days: {
    municipality_id: number
    completion_day_id: Generated<string>
    completion_request_id: string
    answer_by: string
    set_by: string
    set_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  completion_items: {
    municipality_id: number
    completion_item_id: Generated<string>
    completion_request_id: string
    position: number
    kind: string
    need_key: string
    about: string | null
    what: string
    why: string
  }
  completion_receipts: {
    municipality_id: number
    completion_receipt_id: Generated<string>
    completion_item_id: string
    how: string
    attachment_id: string | null
    received_on: string
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  completion_reminders: {
    municipality_id: number
    completion_request_id: string
    answer_by: string
    how: string
    reminded_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  completion_requests: {
    municipality_id: number
    completion_request_id: Generated<string>
    case_id: string
    application_id: string
    month: string
    round: number
    channel: string
    help: string
    notice: string
    asked_at: ColumnType<Date, Date | string, Date | string>
    asked_by: string
    consulted: string | null
    considered: string | null
  }
  concern_handings: {
    municipality_id: number
    concern_report_id: string
    channel: string
    handed_to: string
    handed_by: string
    handed_at: ColumnType<Date, Date | string, Date | string>
  }
  concern_receipts: {
    municipality_id: number
    concern_report_id: string
    received_by: string
    received_on: string
    reference: string | null
    noted_by: string
    noted_at: ColumnType<Date, Date | string, Date | string>
  }
  concern_reports: {
    municipality_id: number
    concern_report_id: Generated<string>
    case_id: string
    child_id: string
    learned_on: string
    acute: boolean
    seen: string
    worry: string
    told_guardians: string
    written_by: string
    written_at: ColumnType<Date, Date | string, Date | string>
  }
  conflicts_of_interest: {
    municipality_id: number
    case_id: string
    staff_id: string
    ground: string
    explanation: string
    declared_at: ColumnType<Date, Date | string, Date | string>
  }
  contacts: {
    municipality_id: number
    contact_id: Generated<string>
    case_id: string
    journal_entry_id: string
    direction: string
    channel: string
    result: string
    purpose: string
    person_id: string | null
    other: string | null
    ground: string | null
    ground_note: string | null
    interpreter: string | null
    happened_at: ColumnType<Date, Date | string, Date | string>
    written_at: ColumnType<Date, Date | string, Date | string>
    written_by: string | null
  }
  decided_child_analyses: {
    municipality_id: number
    decision_id: string
    person_id: string
    version: number
    content: ColumnType<unknown, string, string>
    saved_by: string
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  decision_explanations: {
    municipality_id: number
    explanation_id: Generated<string>
    decision_id: string
    case_id: string
    person_id: string
    state: string
    language: string
    interpreter: string
    questions: string | null
    understood: string | null
    happened_at: ColumnType<Date, Date | string, Date | string>
    written_by: string
    written_at: ColumnType<Date, Date | string, Date | string>
  }
  decision_handbook: {
    municipality_id: number
    decision_id: string
    handbook_version_id: string
  }
  decision_needs: {
    municipality_id: number
    decision_need_id: Generated<string>
    decision_id: string
    application_id: string
    need_key: string
    kind: string
    outcome: string
    applied_ore: number
    granted_ore: number
    facts: string | null
    provisions: string[]
    version: Generated<number>
    words: string | null
    holds: Generated<string>
    holds_until: string | null
    reservation: string | null
  }
  decision_own_reasons: {
    municipality_id: number
    decision_id: string
    need_key: string
    person_id: string
    facts: string
    words: string | null
  }
  decision_statements: {
    municipality_id: number
    decision_id: string
    need_key: string
    position: number
    about_id: string | null
    fact_of: string
    fact_key: string
    document_of: string
    document_key: string
    fact: ColumnType<unknown, string, string>
    document: ColumnType<unknown, string, string>
    provision: string
    words: string
  }
  decisions: {
    municipality_id: number
    decision_id: Generated<string>
    case_id: string
    month: string
    application_id: string
    calculation_id: string
    law_version: string
    decided_by: string
    decided_by_name: string
    decided_by_title: string
    delegation_item: string
    decided_at: ColumnType<Date, Date | string, Date | string>
    pay_on: string | null
    replaces: string | null
    redecision_kind: string | null
    redecision_ground: string | null
    redecision_reasons: string | null
    took_part: ColumnType<unknown, string, string> | null
    delegation_order_id: string | null
    prepared_decision_id: string | null
    prepared_by: string | null
    is_urgent: Generated<boolean>
  }
  delay_notices: {
    municipality_id: number
    delay_notice_id: Generated<string>
    case_id: string
    application_id: string
    month: string
    reason: string
    new_day: string
    channel: string
    notice: string
    told_by: string
    told_at: ColumnType<Date, Date | string, Date | string>
  }
  delay_rejections: {
    municipality_id: number
    delay_request_id: string
    reasons: string
    notice: string
    decided_by: string
    decided_by_name: string
    decided_by_title: string
    delegation_item: string
    decided_at: ColumnType<Date, Date | string, Date | string>
  }
  delay_requests: {
    municipality_id: number
    delay_request_id: Generated<string>
    case_id: string
    application_id: string
    month: string
    words: string
    arrived_on: string
    answer_by: string
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  delegation_notices: {
    municipality_id: number
    delegation_notice_id: Generated<string>
    committee_id: string
    month: string
    decisions: number
    meeting_on: string
    paragraph: string
    told_by: string
    told_at: ColumnType<Date, Date | string, Date | string>
  }
  delegation_orders: {
    municipality_id: number
    delegation_order_id: Generated<string>
    committee_id: string
    valid_from: string
    decided_on: string
    reference: string
    head: string
    notice: string
    submission_id: string
    entered_by: string
    approved_by: string
    urgent_by: string | null
  }
  delegation_rules: {
    municipality_id: number
    delegation_rule_id: Generated<string>
    committee_id: string
    item: string
    role: string
    kind: string
    max_ore: number | null
    valid_from: string
    valid_to: string | null
    delegation_order_id: string | null
    position: Generated<number>
    outcomes: string[] | null
    is_sub: Generated<boolean>
    is_urgent: Generated<boolean>
    review_from_ore: number | null
  }
  demo_logins: {
    municipality_id: number
    login_id: string
    app: string
    label: string
    claims: ColumnType<unknown, string, string>
    position: number
  }
  deviation_answers: {
    municipality_id: number
    deviation_id: string
    asked_by: string
    answer: string
    reasons: string
    instead: string | null
    until: string | null
    answered_by: string
    answered_on: string
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  deviation_withdrawals: {
    municipality_id: number
    deviation_id: string
    withdrawn_by: string
    withdrawn_at: ColumnType<Date, Date | string, Date | string>
  }
  deviations: {
    municipality_id: number
    deviation_id: Generated<string>
    case_id: string
    month: string
    subject: string
    ground: string
    paragraph: string
    up_to_ore: number | null
    until: string
    facts: string
    asked_by: string
    asked_at: ColumnType<Date, Date | string, Date | string>
  }
  disposed_drafts: {
    municipality_id: number
    person_id: string
    month: string
    disposed_on: string
  }
  duty_shifts: {
    municipality_id: number
    duty_shift_id: Generated<string>
    unit_id: string
    staff_id: string
    starts_at: ColumnType<Date, Date | string, Date | string>
    ends_at: ColumnType<Date, Date | string, Date | string>
    arranged_by: string
    arranged_at: ColumnType<Date, Date | string, Date | string>
  }
  duty_shifts_ended: {
    municipality_id: number
    duty_shift_id: string
    ended_by: string
    ended_at: ColumnType<Date, Date | string, Date | string>
  }
  emergencies: {
    municipality_id: number
    emergency_id: Generated<string>
    case_id: string
    month: string
    needs: string[]
    told_in: string
    arrived_at: ColumnType<Date, Date | string, Date | string>
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  emergency_answers: {
    municipality_id: number
    emergency_id: string
    answer: string
    reasons: string
    late: string | null
    answered_by: string
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  emergency_takes: {
    municipality_id: number
    emergency_id: string
    turn: number
    taken_by: string
    taken_at: ColumnType<Date, Date | string, Date | string>
  }
  ended_needs: {
    municipality_id: number
    application_id: string
    need_key: string
    cause: string
    words: string | null
    told: string | null
    ended_on: string
    continues_as: string | null
    registered_by: string | null
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  entered_tables: {
    municipality_id: number
    entered_table_id: Generated<string>
    kind: string
    valid_from: string
    valid_to: string
    published_on: string
    known_from: string
    regulation: string
    link: string
    value: ColumnType<unknown, string, string>
    submission_id: string
    entered_by: string
    approved_by: string
  }
  eservice_settings: {
    municipality_id: number
    eservice_setting_id: Generated<string>
    quick_exit_url: string
    accessibility_email: string
    accessibility_phone: string
    assessed_on: string | null
    assessed_by: string | null
    shortcomings: string[]
    entered_by: string
    entered_at: ColumnType<Date, Date | string, Date | string>
  }
  eviction_confirmations: {
    municipality_id: number
    emergency_id: string
    responsible: string
    copy: string
    words: string
    late: string | null
    confirmed_by: string
    confirmed_at: ColumnType<Date, Date | string, Date | string>
  }
  eviction_notices: {
    municipality_id: number
    emergency_id: string
    sender: string
    reference: string | null
    served_on: string | null
  }
  file_scans: {
    municipality_id: number
    file_scan_id: Generated<string>
    of_file: string
    outcome: string
    found: string | null
    scanned_at: ColumnType<Date, Date | string, Date | string>
  }
  given_approvals: {
    municipality_id: number
    application_id: string
    person_id: string
    answer: string
    words: string | null
    told: string
    registered_by: string | null
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  guidelines: {
    municipality_id: number
    guideline_id: Generated<string>
    valid_from: string
    valid_to: string | null
    decided_by: string
    parameters: ColumnType<unknown, string, string>
    submission_id: string | null
    entered_by: string | null
    approved_by: string | null
  }
  hand_over_cases: {
    municipality_id: number
    hand_over_id: string
    case_id: string
    from_staff: string | null
  }
  hand_overs: {
    municipality_id: number
    hand_over_id: Generated<string>
    cause: string
    to_staff: string
    note: string
    starts_on: string
    handed_by: string
    handed_at: ColumnType<Date, Date | string, Date | string>
  }
  handbook_versions: {
    municipality_id: number
    handbook_version_id: Generated<string>
    document: string
    valid_from: string
    valid_to: string | null
    decided_by: string
    paragraphs: ColumnType<unknown, string, string>
    submission_id: string | null
    entered_by: string | null
    approved_by: string | null
  }
  hearing_answers: {
    municipality_id: number
    hearing_id: string
    answered_on: string
    answer: string
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
  }
  hearings: {
    municipality_id: number
    hearing_id: Generated<string>
    case_id: string
    month: string
    material: string
    channel: string | null
    sent_on: string | null
    answer_by: string | null
    exemption: string | null
    exemption_reason: string | null
    made_by: string
    made_at: ColumnType<Date, Date | string, Date | string>
  }
  home_days: {
    municipality_id: number
    home_day_id: Generated<string>
    case_id: string
    month: string
    last_day: string | null
    known_from: string
    additional: string | null
    said_by: string
    said_at: ColumnType<Date, Date | string, Date | string>
  }
  household_consents: {
    municipality_id: number
    case_id: string
    person_id: string
    told: string
    consented_on: string
    registered_by: string
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  idempotency_keys: {
    municipality_id: number
    actor_id: string
    key: string
    route: string
    body_hash: Buffer
    reply: ColumnType<unknown, string, string> | null
    created_at: ColumnType<Date, Date | string, Date | string>
  }
  information_contacts: {
    municipality_id: number
    information_contact_id: Generated<string>
    case_id: string | null
    contact_id: string | null
    channel: string
    happened_on: string
    own_words: string
    registered_by: string
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  journal_entries: {
    municipality_id: number
    journal_entry_id: Generated<string>
    case_id: string
    month: string | null
    kind: string
    happened_at: ColumnType<Date, Date | string, Date | string>
    written_at: ColumnType<Date, Date | string, Date | string>
    written_by: string | null
    text: string
    corrects: string | null
  }
  letter_files: {
    municipality_id: number
    letter_id: string
    stored_as: string
    bytes: number
    sha256: Buffer
    written_at: ColumnType<Date, Date | string, Date | string>
    channel: string
  }
  letter_receipts: {
    municipality_id: number
    letter_id: string
    received_at: ColumnType<Date, Date | string, Date | string>
    proof: string
  }
  letters: {
    municipality_id: number
    letter_id: Generated<string>
    decision_id: string | null
    case_id: string
    recipient_id: string
    language: string
    planned_at: ColumnType<Date, Date | string, Date | string>
    respite_id: string | null
  }
  message_attachments: {
    municipality_id: number
    message_id: string
    attachment_id: string
  }
  message_readings: {
    municipality_id: number
    message_id: string
    read_at: ColumnType<Date, Date | string, Date | string>
    read_by: string | null
  }
  messages: {
    municipality_id: number
    message_id: Generated<string>
    case_id: string
    contact_id: string
    person_id: string
    words: string
    sent_at: ColumnType<Date, Date | string, Date | string>
    sent_by: string | null
  }
  municipalities: {
    municipality_id: number
    slug: string
    name: string
    organisation_number: string
    county: string
    paying_bank_bic: string
    paying_account_iban: string
    wrapped_key: Buffer
  }
  open_applications: {
    municipality_id: number
    application_id: string
    case_id: string
    month: string
    arrived_on: string
    asks_for_debt: boolean
  }
  own_watches: {
    municipality_id: number
    own_watch_id: Generated<string>
    case_id: string
    due_on: string
    text: string
    written_by: string | null
    written_at: ColumnType<Date, Date | string, Date | string>
  }
  own_watches_met: {
    municipality_id: number
    own_watch_id: string
    met_by: string
    met_at: ColumnType<Date, Date | string, Date | string>
  }
  own_withdrawals: {
    municipality_id: number
    own_withdrawal_id: Generated<string>
    application_id: string
    person_id: string
    need_keys: string[]
    words: string
    sent_at: ColumnType<Date, Date | string, Date | string>
    counts_from: ColumnType<Date, Date | string, Date | string>
  }
  own_withdrawals_undone: {
    municipality_id: number
    own_withdrawal_id: string
    undone_at: ColumnType<Date, Date | string, Date | string>
  }
  paper_forms: {
    municipality_id: number
    application_id: string
    content: ColumnType<unknown, string, string>
    version: number
    saved_by: string
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  payment_accounts: {
    municipality_id: number
    payment_account_id: Generated<string>
    person_id: string
    kind: string
    clearing: string | null
    number: string
    bank_name: string | null
    registered_at: ColumnType<Date, Date | string, Date | string>
    registered_by: string | null
    valid_to: ColumnType<Date, Date | string, Date | string> | null
  }
  payment_attests: {
    municipality_id: number
    payment_id: string
    decided_by: string
    attested_by: string
    attested_at: ColumnType<Date, Date | string, Date | string>
  }
  payment_file_lines: {
    municipality_id: number
    payment_id: string
    payment_file_id: string
    position: number
  }
  payment_files: {
    municipality_id: number
    payment_file_id: Generated<string>
    serial: number
    created_at: ColumnType<Date, Date | string, Date | string>
    created_by: string
    payment_count: number
    total_ore: number
    sha256: Buffer
    stored_as: string
  }
  payments: {
    municipality_id: number
    payment_id: Generated<string>
    decision_id: string
    decided_by: string
    case_id: string
    payee_id: string
    payment_account_id: string
    amount_ore: number
    pay_on: string
    reference: string
    ordered_at: ColumnType<Date, Date | string, Date | string>
  }
  person_numbers: {
    municipality_id: number
    person_number_id: Generated<string>
    person_id: string
    kind: string
    blind_index: Buffer
    sealed: Buffer
    valid_from: string
    valid_to: string | null
  }
  persons: {
    municipality_id: number
    person_id: Generated<string>
    given_name: string | null
    family_name: string | null
    born: string
    protection: Generated<string>
    interpreter_language: string | null
    language: Generated<string>
    created_at: ColumnType<Date, Date | string, Date | string>
  }
  prepared_answers: {
    municipality_id: number
    prepared_decision_id: string
    prepared_by: string
    answer: string
    reasons: string | null
    answered_by: string
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  prepared_decisions: {
    municipality_id: number
    prepared_decision_id: Generated<string>
    case_id: string
    month: string
    asked: ColumnType<unknown, string, string>
    shown: ColumnType<unknown, string, string>
    prepared_by: string
    prepared_by_title: string
    prepared_at: ColumnType<Date, Date | string, Date | string>
    urgent_why: string | null
  }
  prepared_marks: {
    municipality_id: number
    prepared_decision_id: string
    position: number
    text_place: number
    begins: number
    quote: string
    comment: string
  }
  protected_identities: {
    municipality_id: number
    person_id: string
    sealed: Buffer
    registered_at: ColumnType<Date, Date | string, Date | string>
  }
  protected_readings: {
    municipality_id: number
    protected_reading_id: Generated<string>
    person_id: string
    case_id: string
    staff_id: string
    reason: string
    read_at: ColumnType<Date, Date | string, Date | string>
  }
  register_answers: {
    municipality_id: number
    register_answer_id: Generated<string>
    register_asking_id: string
    person_id: string
    holder: string
    state: string
    why: string | null
    sealed: Buffer | null
    answered_at: ColumnType<Date, Date | string, Date | string>
  }
  register_asked_persons: {
    municipality_id: number
    register_asking_id: string
    person_id: string
  }
  register_askings: {
    municipality_id: number
    register_asking_id: Generated<string>
    case_id: string
    application_id: string
    month: string
    purpose: string
    ground: string
    period_from: string
    period_to: string
    holders: string[]
    asked_at: ColumnType<Date, Date | string, Date | string>
    asked_by: string
  }
  register_objections: {
    municipality_id: number
    register_objection_id: Generated<string>
    register_answer_id: string
    words: string
    made_at: ColumnType<Date, Date | string, Date | string>
    made_by: string
  }
  respite_effort_reviews: {
    municipality_id: number
    respite_effort_review_id: Generated<string>
    respite_effort_id: string
    counts: boolean
    reasons: string
    said_by: string
    said_at: ColumnType<Date, Date | string, Date | string>
  }
  respite_efforts: {
    municipality_id: number
    respite_effort_id: Generated<string>
    respite_id: string
    case_id: string
    kind: string
    done_on: string
    text: string
    told_by_person: string | null
    noted_by: string | null
    told_at: ColumnType<Date, Date | string, Date | string>
  }
  respite_withdrawals: {
    municipality_id: number
    respite_id: string
    withdrawn_on: string
    cause: string
    reasons: string
    withdrawn_by: string
    withdrawn_at: ColumnType<Date, Date | string, Date | string>
  }
  respites: {
    municipality_id: number
    respite_id: Generated<string>
    case_id: string
    month: string
    starts_on: string
    ends_on: string
    rent_ore: number
    guideline_ore: number
    expected: string
    demands: ColumnType<unknown, string, string>
    reasons: string
    provisions: string[]
    law_version: string
    decided_by: string
    decided_by_name: string
    decided_by_title: string
    delegation_item: string
    decided_at: ColumnType<Date, Date | string, Date | string>
    handbook: string[]
    analyses: ColumnType<unknown, string, string>
  }
  reviewed_languages: {
    municipality_id: number
    language: string
    fingerprint: string
    reviewed_at: ColumnType<Date, Date | string, Date | string>
  }
  saved_filters: {
    municipality_id: number
    saved_filter_id: Generated<string>
    staff_id: string
    name: string
    assigned: string | null
    unit_id: string | null
    timer: string | null
    status: string | null
    saved_at: ColumnType<Date, Date | string, Date | string>
  }
  sessions: {
    municipality_id: number
    token_hash: Buffer
    staff_id: string | null
    person_id: string | null
    started_at: ColumnType<Date, Date | string, Date | string>
    authenticated_at: ColumnType<Date, Date | string, Date | string>
    seen_at: ColumnType<Date, Date | string, Date | string>
    ends_at: ColumnType<Date, Date | string, Date | string>
    identity_hint: string | null
  }
  simulation_households: {
    municipality_id: number
    simulation_id: string
    place: number
    month: number
    packed: Buffer
  }
  simulation_results: {
    municipality_id: number
    simulation_id: string
    side: number
    place: number
    support_ore: number
    steps: Buffer
  }
  simulations: {
    municipality_id: number
    simulation_id: Generated<string>
    name: string
    started_by: string
    started_at: ColumnType<Date, Date | string, Date | string>
    known_on: string
    guideline_id: string
    in_force: ColumnType<unknown, string, string>
    draft: ColumnType<unknown, string, string>
    status: Generated<string>
    households: number | null
    left_out: Generated<number>
    calculated: Generated<number>
    refusal: string | null
    report: ColumnType<unknown, string, string> | null
    finished_at: ColumnType<Date, Date | string, Date | string> | null
    rows_until: string
  }
  staff: {
    municipality_id: number
    staff_id: Generated<string>
    login_subject: string
    name: string
    title: string
  }
  staff_roles: {
    municipality_id: number
    staff_role_id: Generated<string>
    staff_id: string
    role: string
    unit_id: string | null
    valid_from: string
    valid_to: string | null
  }
  submissions: {
    municipality_id: number
    submission_id: string
    kind: string
    version: number
    state: string
    content: ColumnType<unknown, string, string>
    writers: string[]
    saved_by: string
    saved_at: ColumnType<Date, Date | string, Date | string>
    comment: string | null
    returned_by: string | null
    approved_by: string | null
  }
  translation_approvals: {
    municipality_id: number
    language: string
    text_key: string
    fingerprint: string
    approved_by: string
    approved_at: ColumnType<Date, Date | string, Date | string>
  }
  translation_suggestions: {
    municipality_id: number
    translation_suggestion_id: Generated<string>
    language: string
    text_key: string
    fingerprint: string
    words: string
    suggested_by: string
    suggested_at: ColumnType<Date, Date | string, Date | string>
  }
  unexecuted_reasons: {
    municipality_id: number
    unexecuted_reason_id: Generated<string>
    decision_id: string
    reason: string
    said_by: string
    said_at: ColumnType<Date, Date | string, Date | string>
  }
  unexecuted_reports: {
    municipality_id: number
    unexecuted_report_id: Generated<string>
    quarter: string
    rows: ColumnType<unknown, string, string>
    made_by: string
    made_at: ColumnType<Date, Date | string, Date | string>
  }
  units: {
    municipality_id: number
    unit_id: Generated<string>
    committee_id: string
    name: string
    phone: string
    intake_from_day: number | null
    intake_to_day: number | null
  }
  upload_parts: {
    municipality_id: number
    upload_id: string
    from_byte: number
    bytes: number
    stored_as: string
    came_at: ColumnType<Date, Date | string, Date | string>
  }
  uploads: {
    municipality_id: number
    upload_id: Generated<string>
    person_id: string
    destination: string
    bytes: number
    browser_key: Buffer
    begun_at: ColumnType<Date, Date | string, Date | string>
  }
  urgent_notices: {
    municipality_id: number
    decision_id: string
    meeting_on: string
    paragraph: string
    told_by: string
    told_at: ColumnType<Date, Date | string, Date | string>
  }
  workload_weights: {
    municipality_id: number
    valid_from: string
    points: ColumnType<unknown, string, string>
    reason: string
    set_by: string
    set_at: ColumnType<Date, Date | string, Date | string>
  }
}
