import type { TermDraft } from '../../term-text.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  'income.fetched_social_insurance_agency':
    'علمنا ذلك من Försäkringskassan بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'income.fetched_student_aid_board': 'علمنا ذلك من CSN بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'income.fetched_pensions_agency':
    'علمنا ذلك من Pensionsmyndigheten بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'income.fetched_unemployment_fund':
    'علمنا ذلك من صندوق البطالة بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'income.fetched_employment_service':
    'علمنا ذلك من Arbetsförmedlingen بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'income.fetched_tax_agency': 'علمنا ذلك من Skatteverket بتاريخ {{fetchedOn}}. كان المبلغ هناك {{fetchedOre}}.',
  'norm.couple_covers_both': 'المبلغ لكما معاً، للبالغَين الاثنين.',
  'norm.age_class': 'عمر الطفل {{age}} سنة. هذا مبلغ الأطفال في عمر {{ageClass}} سنة.',
  'norm.age_class_lunch_away':
    'عمر الطفل {{age}} سنة ويأكل الغداء في الروضة. لذلك المبلغ أقل قليلاً من مبلغ الأطفال في عمر {{ageClass}} سنة الذين يأكلون في البيت.',
  'norm.part_of_month': 'يسكن الشخص عندك {{days}} من {{divisor}} يوماً. المبلغ للشهر كله {{wholeOre}}.',
  'norm.child_part_of_month':
    'عمر الطفل {{age}} سنة ويسكن عندك {{days}} من {{divisor}} يوماً. المبلغ للشهر كله {{wholeOre}}.',
  'norm.persons': 'المبلغ يعتمد على عدد أفراد الأسرة. العدد: {{persons}}.',
  'norm.more_than_seven': 'عددكم في الأسرة {{persons}}. عن كل شخص فوق سبعة نضيف {{stepOre}}.',
  'norm.shared_dwelling':
    'يسكن في هذا السكن {{persons}} أشخاص، منهم {{members}} من أسرتك. نحسب حصتكم من التكاليف المشتركة، وهي {{wholeOre}} للجميع.',
  'norm.common_part_of_month': 'تكون الأسرة هناك {{days}} من {{divisor}} يوماً. المبلغ للشهر كله {{wholeOre}}.',
  'norm.common_by_days': 'من يسكن عندك جزءاً من الشهر يُحسب عن تلك الأيام فقط.',
  'cost.not_assessed': 'لم نقيّم التكلفة بعد. إلى ذلك الحين نحسب ما طلبته.',
  'cost.approved_differs': 'لم نقبل المبلغ كله. السبب هو: {{note}}',
  'cost.reason_missing': 'لم نقبل المبلغ كله. اسألنا لماذا: من حقك أن تعرف.',
  'cost.above_guideline': 'التكلفة أعلى من {{guidelineOre}}، وهو حد البلدية. ننظر ما هو المعقول في حالتك.',
  'income.stimulus':
    'لا نحسب {{percent}} % من راتبك، لأنك حصلت على إعانة المعيشة ستة أشهر متتالية. يسري ذلك من {{from}} إلى {{to}}.',
  'income.youth_exempt': 'يجوز للأطفال والشباب الذين يدرسون أن يكسبوا {{yearlyOre}} في السنة دون أن يُحسب ذلك.',
  'income.youth_above': 'الدخل أعلى مما يجوز للأطفال والشباب كسبه في السنة دون أن يُحسب. نقيّم هل يجب حسابه.',
  'income.guideline_exempt': 'قررت البلدية أن هذا النوع من الدخل لا يُحسب، كله أو جزء منه.',
  'income.loan_counts': 'قرض الدراسة مخصص للعيش أثناء الدراسة. لذلك يُحسب دخلاً.',
  'incomes.month': 'المال الذي وصل في {{month}} هو الذي يُحسب.',
  'income.usually_exempt': 'هذا النوع من المال لا نحسبه.',
  'income.for_extra_costs': 'لا نحسب هذا المال، لأنه مخصص لتكاليف خاصة. وعندها يجب أن يكفي لها أيضاً.',
  'income.seized': 'ذهب المال إلى دين ولم يصل إليك. لذلك لا نحسبه.',
  'income.borrowed_counts': 'المال الذي اقترضته يمكن العيش منه. لذلك يُحسب دخلاً.',
  'income.ask_part': 'ننظر عمّ يعوّض هذا المال. ربما لا يُحسب جزء من {{amountOre}}.',
  'income.ask_small': 'المنح الصغيرة لا تُحسب. ننظر هل {{amountOre}} منحة صغيرة.',
  'income.ask_unknown': 'نحسب {{amountOre}}، لكن لا توجد قاعدة واضحة. ينظر الموظف المسؤول هل هذا صحيح.',
  'income.other_month': 'وصل المال في {{came}}. عادة نحسب ما وصل في {{month}}، لذلك ننظر هل يُحسب الآن.',
  'need.surplus_used': 'بقي لديك {{surplusOre}} هذا الشهر. هذا المال يُستخدم أولاً.',
  'assets.used_first': 'المال الذي ادخرته يجب استخدامه قبل أن تحصل على إعانة المعيشة.',
  'result.need': 'دخلك لا يكفي لما تحتاجه. يمكنك أن تحصل على الفرق كإعانة المعيشة.',
  'result.surplus': 'دخلك يساوي ما تحتاجه حسب الحساب أو أكثر منه.',
  'norm.entered': 'المبالغ من {{regulation}}.',
  'norm.adults_not_official': 'نتحقق الآن من صحة مبلغ البالغين.',
  'norm.child_not_official': 'نتحقق الآن من صحة مبلغ الأطفال.',
  'norm.child_lunch_not_official': 'نتحقق الآن من صحة مبلغ الأطفال الذين يأكلون الغداء في الروضة.',
  'norm.common_not_official': 'نتحقق الآن من صحة مبلغ التكاليف المشتركة.',
  'income.base_not_official': 'نتحقق الآن من صحة الحد لسنة {{year}}.',
  'norm.amount_not_official': 'نتحقق الآن من صحة المبلغ.',
  'norm.municipal': 'نحسب بمعيار البلدية نفسها. السبب هو: {{note}}',
  'norm.period': 'خلال {{days}} من {{divisor}} يوماً كان عددكم في الأسرة {{persons}}.',
  'norm.higher_shall': 'لديك أسباب خاصة لتحصل على أكثر. السبب هو: {{note}}',
  'norm.lower_may': 'المبلغ أقل لأسباب خاصة. السبب هو: {{note}}',
  'cost.guideline_asks_rooms': 'نحتاج إلى معرفة عدد الغرف لنرى هل التكلفة معقولة.',
  'cost.guideline_asks_heating': 'نحتاج إلى معرفة هل التدفئة داخلة في الإيجار لنرى هل التكلفة معقولة.',
  'cost.electricity_in_rent': 'كتبت أن الكهرباء داخلة في الإيجار. ننظر ما تخصه هذه الفاتورة.',
  'cost.guideline_no_row':
    'ليس لدى البلدية حد معين لأسرة مثل أسرتك. عدد الأشخاص: {{persons}}. ننظر ما هو المعقول في حالتك.',
  'cost.share_proposed': 'أنتم أكثر من واحد في هذا السكن. حصتك من الإيجار {{shareOre}} إذا قُسم كما تفعل البلدية عادة.',
  'income.child_own_norm': 'نحسب مال الطفل الخاص فقط إلى مبلغ الطفل في المعيار: {{normOre}}.',
  'surplus.weighed':
    'كان لديك أكثر مما تحتاجه في {{month}}. قيّم الموظف المسؤول أن هذا المال يجب حسابه الآن. السبب هو: {{note}}',
  'retroactive.claim':
    'حصلت على مساعدة قدرها {{aidOre}} من {{from}} إلى {{to}}. الآن تحصل على تعويض عن الفترة نفسها، وعندها يذهب جزء منه إلى البلدية.',
  'retroactive.below_limit': 'التعويض كله لك. لا تطلب البلدية شيئاً حين تكون المساعدة {{limitOre}} أو أقل.',
  'retroactive.not_from_this': 'التعويض كله لك. هذا النوع من المال لا يذهب أبداً إلى البلدية.',
  'advance.recoverable': 'حصلت على المال كسلفة وعلمت ذلك في القرار بتاريخ {{servedOn}}.',
  'advance.no_ground': 'لا تحتاج إلى إعادة المال. لم يذكر القرار السبب.',
  'advance.not_in_writing': 'لا تحتاج إلى إعادة المال. لم يكن ذلك في قرار مكتوب.',
  'advance.not_served': 'لا تحتاج إلى إعادة المال. لا يمكن إثبات أنك استلمت القرار.',
  'norm.later_child':
    'هذا هو الطفل رقم {{order}}. عندها يكون المبلغ {{percent}} % من المعتاد. يأتي التغيير على مراحل، ويسري منه الآن {{phase}} %.',
  'activity.not_yet': 'منذ {{from}} قد يلزمك أن تشارك في أنشطة لتحصل على إعانة المعيشة.',
  'activity.exempt': 'شرط النشاط لا ينطبق عليك.',
  'activity.too_early':
    'ينطبق شرط النشاط بعد عدد من الأشهر المتتالية: {{limit}}. حصلت على الدعم عدداً من الأشهر: {{months}}.',
  'activity.not_offered':
    'حصلت على الدعم عدداً من الأشهر: {{months}}، وبعد {{limit}} علينا أن نعرض عليك نشاطاً. لم نفعل ذلك بعد.',
  'activity.met': 'تشارك كما تقرر. حصلت على الدعم عدداً من الأشهر: {{months}}، وينطبق الشرط بعد {{limit}}.',
  'activity.not_met':
    'حصلت على الدعم عدداً من الأشهر: {{months}}، وعليك أن تشارك في أنشطة بعد {{limit}}. أخبرنا لماذا لم يحدث ذلك، قبل أن نقرر.',
  'change.result': 'الدعم {{afterOre}}، وكان {{beforeOre}}.',
  'change.new': 'جديد: {{afterOre}}.',
  'change.gone': 'لم يعد موجوداً، وكان {{beforeOre}}.',
  'change.age': '{{afterOre}}، وكان {{beforeOre}}. كبر الطفل ويُحسب الآن مع الأطفال في عمر {{ageClass}} سنة.',
  'change.days': '{{afterOre}}، وكان {{beforeOre}}. يسكن الشخص عندك عدداً آخر من الأيام.',
  'change.persons': '{{afterOre}}، وكان {{beforeOre}}. عددكم الآن: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}، وكان {{beforeOre}}. نحسب الآن جزءاً من الراتب فقط، لأنك حصلت على الدعم مدة طويلة.',
  'change.stimulus_ended': '{{afterOre}}، وكان {{beforeOre}}. انتهت السنتان اللتان لا يُحسب فيهما جزء من الراتب.',
  'change.amounts': '{{afterOre}}، وكان {{beforeOre}}. حددت الحكومة مبالغ جديدة.',
  'change.higher': 'أعلى: {{afterOre}}، وكان {{beforeOre}}.',
  'change.lower': 'أقل: {{afterOre}}، وكان {{beforeOre}}.',
  'question.wage':
    'إذا زاد راتبك {{wageOre}} نحسب منه {{countedOre}}. يتغير الدعم من {{beforeOre}} إلى {{afterOre}}. يصبح لديك {{keptOre}} أكثر من قبل.',
  'question.wages':
    'إذا زادت رواتبكم معاً {{wageOre}} نحسب منها {{countedOre}}. يتغير الدعم من {{beforeOre}} إلى {{afterOre}}. يصبح لديكم {{keptOre}} أكثر من قبل.',
  'question.rent_covered': 'الإيجار حتى {{upToOre}} نحسبه كله.',
  'question.rent_assessed': 'ليس لدى البلدية حد معين. ننظر ما هو المعقول في حالتك.',
  'question.stimulus_until': 'من {{from}} حتى {{to}} لا نحسب كل راتبك. الأشهر الباقية بعد هذا: {{months}}.',
  'question.stimulus_counting':
    'عدد الأشهر المتتالية التي حصلت فيها على الدعم: {{inRow}}. بعد هذا العدد من الأشهر لا نحسب كل راتبك: {{left}}.',
  'question.stimulus_waits_for_wage':
    'عدد الأشهر المتتالية التي حصلت فيها على الدعم: {{inRow}}. عندما تحصل على راتب لا نحسبه كله.',
  'question.stimulus_no_history': 'لا نعرف منذ متى تحصل على الدعم.',
  'assets.respite': 'لديك مهلة حتى {{to}} لتحويله إلى مال، وإلى ذلك الحين لا نحسبه. السبب هو: {{note}}',
} satisfies TermDraft['plain']
