/** Kept reports with everything that can be chosen of one. */
export const fullReports = {
  reportPresets: [
    {
      id: 'rp1',
      name: 'To my partner',
      choice: {
        report: 'income-statement',
        propertyIds: ['r1'],
        period: { kind: 'custom', from: '2026-01', to: '2026-06' },
        by: 'month',
      },
    },
    {
      id: 'rp2',
      name: 'If Elm were sold',
      choice: { report: 'capital-gains', propertyIds: ['r1'], salePrice: 412500.5 },
    },
  ],
}
