import type { TermDraft } from '../../term-text.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  'income.fetched_social_insurance_agency':
    'این را در {{fetchedOn}} از Försäkringskassan دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'income.fetched_student_aid_board': 'این را در {{fetchedOn}} از CSN دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'income.fetched_pensions_agency':
    'این را در {{fetchedOn}} از Pensionsmyndigheten دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'income.fetched_unemployment_fund': 'این را در {{fetchedOn}} از صندوق بیکاری دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'income.fetched_employment_service':
    'این را در {{fetchedOn}} از Arbetsförmedlingen دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'income.fetched_tax_agency': 'این را در {{fetchedOn}} از Skatteverket دانستیم. مبلغ آنجا {{fetchedOre}} بود.',
  'norm.couple_covers_both': 'مبلغ برای هر دو کلان‌سال تان با هم است.',
  'norm.age_class': 'طفل {{age}} ساله است. این مبلغ برای اطفال {{ageClass}} ساله است.',
  'norm.age_class_lunch_away':
    'طفل {{age}} ساله است و نان چاشت را در کودکستان می‌خورد. از این رو مبلغ کمی کمتر از اطفال {{ageClass}} ساله است که در خانه می‌خورند.',
  'norm.part_of_month': 'شخص {{days}} از {{divisor}} روز نزد شماست. برای تمام ماه مبلغ {{wholeOre}} است.',
  'norm.child_part_of_month':
    'طفل {{age}} ساله است و {{days}} از {{divisor}} روز نزد شماست. برای تمام ماه مبلغ {{wholeOre}} است.',
  'norm.persons': 'مبلغ به تعداد تان در خانوار بستگی دارد. تعداد: {{persons}}.',
  'norm.more_than_seven': 'در خانوار {{persons}} نفر هستید. برای هر نفر بیشتر از هفت {{stepOre}} اضافه می‌کنیم.',
  'norm.shared_dwelling':
    '{{persons}} نفر در خانه زندگی می‌کنید و {{members}} نفر تان از خانوار شماست. سهم شما از مصارف مشترک را حساب می‌کنیم، که برای همه {{wholeOre}} است.',
  'norm.common_part_of_month': 'خانوار {{days}} از {{divisor}} روز آنجاست. برای تمام ماه مبلغ {{wholeOre}} است.',
  'norm.common_by_days': 'کسی که بخشی از ماه نزد شماست تنها برای آن روزها حساب می‌شود.',
  'cost.not_assessed': 'هنوز مصرف را ارزیابی نکرده‌ایم. تا آن وقت آنچه خواسته‌اید حساب می‌کنیم.',
  'cost.approved_differs': 'تمام مبلغ را قبول نکردیم. دلیل این است: {{note}}',
  'cost.reason_missing': 'تمام مبلغ را قبول نکردیم. بپرسید چرا: حق دارید بدانید.',
  'cost.above_guideline': 'مصرف بلندتر از {{guidelineOre}} است که حد شاروالی است. می‌بینیم چه برای شما معقول است.',
  'income.stimulus':
    '{{percent}} % معاش شما را حساب نمی‌کنیم، چون شش ماه پی در پی کمک معیشتی گرفته‌اید. از {{from}} تا {{to}} اعتبار دارد.',
  'income.youth_exempt':
    'اطفال و جوانانی که مکتب می‌روند می‌توانند در یک سال {{yearlyOre}} کمایی کنند بدون اینکه حساب شود.',
  'income.youth_above':
    'عاید بیشتر از آن است که اطفال و جوانان در یک سال بدون حساب شدن کمایی کنند. ارزیابی می‌کنیم که حساب شود یا نه.',
  'income.guideline_exempt': 'شاروالی تعیین کرده که این نوع عاید حساب نشود، تمام یا قسمتی.',
  'income.loan_counts': 'قرض تحصیل برای زندگی در وقت درس است. از این رو عاید حساب می‌شود.',
  'incomes.month': 'پولی که در {{month}} آمد حساب می‌شود.',
  'income.usually_exempt': 'این نوع پول را حساب نمی‌کنیم.',
  'income.for_extra_costs': 'این پول را حساب نمی‌کنیم، چون برای مصارف خاص است. پس باید برای آن هم کافی باشد.',
  'income.seized': 'پول به قرض رفت و به شما نرسید. از این رو حساب نمی‌کنیم.',
  'income.borrowed_counts': 'با پولی که قرض گرفته‌اید می‌توان زندگی کرد. از این رو عاید حساب می‌شود.',
  'income.ask_part': 'می‌بینیم که پول برای چه است. شاید بخشی از {{amountOre}} حساب نشود.',
  'income.ask_small': 'کمک‌های کوچک حساب نمی‌شود. می‌بینیم که {{amountOre}} کمک کوچک است یا نه.',
  'income.ask_unknown': '{{amountOre}} را حساب می‌کنیم، اما قاعدهٔ روشن نیست. مسئول دوسیه می‌بیند که درست است یا نه.',
  'income.other_month':
    'پول در {{came}} آمد. معمولاً آنچه در {{month}} آمد حساب می‌کنیم، پس می‌بینیم که حالا حساب شود یا نه.',
  'need.surplus_used': 'این ماه {{surplusOre}} زیاد داشتید. آن پول اول استفاده می‌شود.',
  'assets.used_first': 'پولی که پس‌انداز کرده‌اید باید استفاده شود پیش از آنکه کمک معیشتی بگیرید.',
  'result.need': 'عاید تان برای آنچه نیاز دارید کافی نیست. فرق آن را می‌توانید به شکل کمک معیشتی بگیرید.',
  'result.surplus': 'عاید تان نظر به محاسبه برابر یا بیشتر از آن است که نیاز دارید.',
  'norm.entered': 'مبلغ‌ها از {{regulation}} است.',
  'norm.adults_not_official': 'حالا کنترول می‌کنیم که مبلغ کلان‌سالان درست است.',
  'norm.child_not_official': 'حالا کنترول می‌کنیم که مبلغ اطفال درست است.',
  'norm.child_lunch_not_official': 'حالا کنترول می‌کنیم که مبلغ اطفالی که نان چاشت را در کودکستان می‌خورند درست است.',
  'norm.common_not_official': 'حالا کنترول می‌کنیم که مبلغ مصارف مشترک درست است.',
  'income.base_not_official': 'حالا کنترول می‌کنیم که حد {{year}} درست است.',
  'norm.amount_not_official': 'حالا کنترول می‌کنیم که مبلغ درست است.',
  'norm.municipal': 'با معیار خود شاروالی محاسبه می‌کنیم. دلیل این است: {{note}}',
  'norm.period': 'در {{days}} از {{divisor}} روز در خانوار {{persons}} نفر بودید.',
  'norm.higher_shall': 'دلایل خاص دارید که بیشتر بگیرید. دلیل این است: {{note}}',
  'norm.lower_may': 'مبلغ به دلایل خاص کمتر است. دلیل این است: {{note}}',
  'cost.guideline_asks_rooms': 'باید بدانیم چند اتاق دارید تا ببینیم مصرف معقول است.',
  'cost.guideline_asks_heating': 'باید بدانیم گرمی در کرایه شامل است یا نه تا ببینیم مصرف معقول است.',
  'cost.electricity_in_rent': 'نوشته‌اید که برق در کرایه شامل است. می‌بینیم این بل برای چه است.',
  'cost.guideline_no_row':
    'شاروالی برای خانواری مانند شما حد معین ندارد. تعداد اشخاص: {{persons}}. می‌بینیم چه برای شما معقول است.',
  'cost.share_proposed':
    'در این خانه چند نفر شریک هستید. سهم شما از کرایه {{shareOre}} است اگر طوری تقسیم شود که شاروالی معمولاً می‌کند.',
  'income.child_own_norm': 'پول خود طفل را تنها تا مبلغ طفل در معیار حساب می‌کنیم، {{normOre}}.',
  'surplus.weighed':
    'در {{month}} بیشتر از نیاز تان داشتید. مسئول دوسیه ارزیابی کرده که این پول حالا حساب شود. دلیل این است: {{note}}',
  'retroactive.claim':
    'برای {{from}} تا {{to}} کمک به مبلغ {{aidOre}} گرفتید. حالا برای همان زمان پول می‌گیرید، و بخشی از آن به شاروالی می‌رود.',
  'retroactive.below_limit': 'تمام پول از شماست. وقتی کمک {{limitOre}} یا کمتر باشد شاروالی چیزی نمی‌خواهد.',
  'retroactive.not_from_this': 'تمام پول از شماست. این نوع پول هیچ وقت به شاروالی نمی‌رود.',
  'advance.recoverable': 'پول را پیش‌پرداخت گرفتید و در تصمیم {{servedOn}} به شما گفته شد.',
  'advance.no_ground': 'لازم نیست پس بدهید. تصمیم نگفته بود چرا.',
  'advance.not_in_writing': 'لازم نیست پس بدهید. در تصمیم نوشته نبود.',
  'advance.not_served': 'لازم نیست پس بدهید. نمی‌توان نشان داد که تصمیم را گرفتید.',
  'norm.later_child':
    'این طفل شمارهٔ {{order}} است. پس مبلغ {{percent}} % معمول است. تغییر قدم به قدم می‌آید، و حالا {{phase}} % آن اعتبار دارد.',
  'activity.not_yet': 'از {{from}} شاید لازم باشد در فعالیت‌ها شرکت کنید تا کمک معیشتی بگیرید.',
  'activity.exempt': 'شرط فعالیت بر شما نیست.',
  'activity.too_early': 'شرط فعالیت بعد از {{limit}} ماه پی در پی است. شما {{months}} ماه کمک گرفته‌اید.',
  'activity.not_offered':
    '{{months}} ماه کمک گرفته‌اید، و بعد از {{limit}} ماه باید به شما فعالیت پیشنهاد کنیم. هنوز نکرده‌ایم.',
  'activity.met': 'طوری که تعیین شده شرکت می‌کنید. {{months}} ماه کمک گرفته‌اید، و شرط بعد از {{limit}} ماه است.',
  'activity.not_met':
    '{{months}} ماه کمک گرفته‌اید و بعد از {{limit}} ماه باید در فعالیت‌ها شرکت کنید. پیش از تصمیم به ما بگویید چرا نشده است.',
  'change.result': 'کمک {{afterOre}} است، پیشتر {{beforeOre}} بود.',
  'change.new': 'نو: {{afterOre}}.',
  'change.gone': 'دیگر نیست، پیشتر {{beforeOre}} بود.',
  'change.age': '{{afterOre}}، پیشتر {{beforeOre}}. طفل کلان‌تر شد و حالا با اطفال {{ageClass}} ساله حساب می‌شود.',
  'change.days': '{{afterOre}}، پیشتر {{beforeOre}}. شخص تعداد روزهای دیگری نزد شماست.',
  'change.persons': '{{afterOre}}، پیشتر {{beforeOre}}. تعداد تان حالا: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}، پیشتر {{beforeOre}}. حالا تنها بخشی از معاش را حساب می‌کنیم، چون مدت زیادی کمک گرفته‌اید.',
  'change.stimulus_ended': '{{afterOre}}، پیشتر {{beforeOre}}. دو سالی که بخشی از معاش حساب نمی‌شد تمام شد.',
  'change.amounts': '{{afterOre}}، پیشتر {{beforeOre}}. حکومت مبلغ‌های نو تعیین کرده است.',
  'change.higher': 'بلندتر: {{afterOre}}، پیشتر {{beforeOre}}.',
  'change.lower': 'پایین‌تر: {{afterOre}}، پیشتر {{beforeOre}}.',
  'question.wage':
    'اگر معاش تان {{wageOre}} بیشتر شود {{countedOre}} آن را حساب می‌کنیم. کمک از {{beforeOre}} به {{afterOre}} تغییر می‌کند. {{keptOre}} بیشتر از پیش دارید.',
  'question.wages':
    'اگر معاش تان با هم {{wageOre}} بیشتر شود {{countedOre}} آن را حساب می‌کنیم. کمک از {{beforeOre}} به {{afterOre}} تغییر می‌کند. {{keptOre}} بیشتر از پیش دارید.',
  'question.rent_covered': 'کرایه تا {{upToOre}} را تمام حساب می‌کنیم.',
  'question.rent_assessed': 'شاروالی حد معین ندارد. می‌بینیم چه برای شما معقول است.',
  'question.stimulus_until':
    'از {{from}} تا {{to}} تمام معاش شما را حساب نمی‌کنیم. ماه‌های باقی‌مانده بعد از این: {{months}}.',
  'question.stimulus_counting':
    'ماه‌های پی در پی که کمک گرفته‌اید: {{inRow}}. بعد از این تعداد ماه دیگر تمام معاش تان را حساب نمی‌کنیم: {{left}}.',
  'question.stimulus_waits_for_wage':
    'ماه‌های پی در پی که کمک گرفته‌اید: {{inRow}}. وقتی معاش بگیرید تمام آن را حساب نمی‌کنیم.',
  'question.stimulus_no_history': 'نمی‌دانیم چه مدت کمک گرفته‌اید.',
  'assets.respite': 'تا {{to}} وقت دارید که آن را به پول تبدیل کنید، و تا آن وقت حساب نمی‌کنیم. دلیل این است: {{note}}',
} satisfies TermDraft['plain']
