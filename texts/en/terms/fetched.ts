/** Who told of an income, for the caseworker and for the client. */
export const fetchedReasons = {
  'income.fetched_social_insurance_agency':
    'Försäkringskassan (the Social Insurance Agency) {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_student_aid_board': 'CSN (student aid) {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_pensions_agency': 'Pensionsmyndigheten (the pensions agency) {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_unemployment_fund': 'The unemployment fund {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_employment_service': 'Arbetsförmedlingen (the employment service) {{fetchedOn}}: {{fetchedOre}}.',
  'income.fetched_tax_agency': 'Skatteverket (the tax agency) {{fetchedOn}}: {{fetchedOre}}.',
} as const

export const fetchedPlain = {
  'income.fetched_social_insurance_agency':
    'We were told by Försäkringskassan (the Social Insurance Agency) on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
  'income.fetched_student_aid_board':
    'We were told by CSN (student aid) on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
  'income.fetched_pensions_agency':
    'We were told by Pensionsmyndigheten (the pensions agency) on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
  'income.fetched_unemployment_fund':
    'We were told by the unemployment fund on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
  'income.fetched_employment_service':
    'We were told by Arbetsförmedlingen (the employment service) on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
  'income.fetched_tax_agency':
    'We were told by Skatteverket (the tax agency) on {{fetchedOn}}. The amount there was {{fetchedOre}}.',
} as const
