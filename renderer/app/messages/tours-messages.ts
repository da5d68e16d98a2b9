export const toursMessages = {
  'tour.take': 'Take the tour, 5 minutes',
  'tour.again': '{label} (begun)',
  'tour.taken': '✓',
  'tour.tours': 'Tours',
  'tour.of': 'Tour of the {module}',
  'tour.stepOf': 'Step {step} of {count}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.run': 'Run it',
  'tour.finish': 'Finish',
  'tour.leave': 'Leave the tour',
  'tour.lost': 'This part is not on the page that is open.',
  'tour.needsSample': 'Open the sample first',
  'tour.needsSampleWhy':
    'This portfolio has nothing yet for the tour to work on. The sample portfolio has; your own file stays as it is.',
  'tour.openSample': 'Open the sample and begin',
  'tour.deals':
    'These are the deals of your pipeline that nobody has made an offer for. Each has a price, a [yield|Yield] and a [risk|Risk]; say here which you want in any case, and which not at all.',
  'tour.dealLimits':
    'Limits every plan must keep. An empty field sets none. Caps on a city or a sector keep you from putting all your money in one place.',
  'tour.tranches':
    'The [tranches|Tranche] on offer: loans of the banks you borrow from, at today’s rates, then [mezzanine|Mezzanine] and your own [equity|Equity]. Change a rate or add an offer of your own.',
  'tour.stackLimits':
    'What every stack has to keep: the [LTV], the [DSCR] in each rate scenario, how much of the debt is fixed. These are usually your bank’s words.',
  'tour.works':
    'Your planned works with their cost, length and [uplift|Uplift], from the Projects page. Say which must be done, and by when.',
  'tour.worksLimits':
    'How much may be spent a month and in all, and how many sites run at once. The cash comes from your own books.',
  'tour.units':
    'Units that are vacant or whose lease ends soon, from the rent roll. Take one out if it is not to be let.',
  'tour.leasingLimits':
    'What every mix has to keep: money for [incentives|Incentive], the [occupancy|Occupancy], and the [WAULT] that your bank looks at.',
  'tour.solve':
    'Now run it. The search happens on this machine; the results open by themselves when it is done.',
  'tour.status':
    'First, whether the plan is proved to be the best under your inputs, or how large the [gap|Gap] to the best possible is.',
  'tour.limits':
    'Then why it is not better: each [binding limit|Binding limit] with its [shadow price|Shadow price], what one more of it would bring.',
  'tour.whatIf':
    'Now try a [what-if|What-if]: take the first suggestion or move a slider, and the plan follows while you move. A variant you like can be kept under a name.',
  'tour.nextBest':
    'The plan is seldom the only good one. Ask for the next best, nearly as good, and see in what they differ.',
  'tour.actions':
    'Content? Accept shows exactly what it will write before it writes it, and one undo takes it back. You can also export the plan, or edit it and run it again. Next: ask a question of your own on the Optimize page.',
} as const
