/** Who told of an income, for the caseworker and for the client. */
export const fetchedReasons = {
  'income.fetched_social_insurance_agency': 'Försäkringskassan {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_student_aid_board': 'CSN {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_pensions_agency': 'Pensionsmyndigheten {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_unemployment_fund': 'A-kassan {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_employment_service': 'Arbetsförmedlingen {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_tax_agency': 'Skatteverket {{fetchedOn}}: {{fetchedOre}}.',
} as const

export const fetchedPlain = {
  'income.fetched_social_insurance_agency':
    'Vi fick veta det av Försäkringskassan den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_student_aid_board': 'Vi fick veta det av CSN den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_pensions_agency':
    'Vi fick veta det av Pensionsmyndigheten den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_unemployment_fund':
    'Vi fick veta det av a-kassan den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_employment_service':
    'Vi fick veta det av Arbetsförmedlingen den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
  'income.fetched_tax_agency': 'Vi fick veta det av Skatteverket den {{fetchedOn}}. Beloppet där var {{fetchedOre}}.',
} as const
