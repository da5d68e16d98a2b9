/** One of everything that a portable portfolio file may hold. */
export const fullPortfolio = () => ({
  format: 'freehold/portfolio@1',
  portfolio: { id: 'p1', name: 'Elm & Oak', currency: 'USD', areaUnit: 'sqft' },
  categories: [{ id: 'gardening', kind: 'operating', scheduleELine: 19 }],
  properties: [
    {
      id: 'r1',
      name: '12 Elm St',
      type: 'multi_family',
      address: {
        line1: '12 Elm St',
        city: 'Austin',
        region: 'TX',
        postalCode: '78701',
        country: 'US',
      },
      latitude: 30.27,
      longitude: -97.74,
      purchaseDate: '2021-03-15',
      purchasePrice: 640000,
      closingCosts: 12800,
      initialCapex: 0,
      landValue: 128000,
      units: [
        { id: 'u1', label: 'A', bedrooms: 2, bathrooms: 1.5, area: 850.25, marketRent: 1700 },
      ],
      valuations: [{ date: '2025-01-01', value: 705000, source: 'appraisal' }],
    },
  ],
  tenants: [{ id: 't1', name: 'R. Ortiz' }] as { id: string; name: string }[],
  leases: [
    {
      id: 'l1',
      unitId: 'u1',
      tenantId: 't1',
      startDate: '2024-06-01',
      endDate: '2026-05-31',
      breakDate: null,
      monthlyRent: 1650,
      deposit: 1650,
      steps: [{ date: '2025-06-01', monthlyRent: 1700 }],
    },
  ],
  loans: [
    {
      id: 'n1',
      propertyId: 'r1',
      lender: 'First Bank',
      amount: 480000,
      startDate: '2021-03-15',
      firstPaymentDate: '2021-05-01',
      termMonths: 360,
      amortizationMonths: 360,
      interestOnlyMonths: 0,
      rate: { type: 'fixed', annual: 0.0375 },
      dayCount: '30/360',
    },
    {
      id: 'n2',
      propertyId: 'r1',
      lender: 'Second Bank',
      amount: 20000.55,
      startDate: '2022-03-15',
      firstPaymentDate: '2022-05-01',
      termMonths: 60,
      amortizationMonths: 240,
      rate: {
        type: 'floating',
        index: 'SOFR',
        margin: 0.0225,
        cap: 0.08,
        resets: [{ date: '2022-03-15', annual: 0.0512345 }],
      },
      dayCount: 'actual/360',
      statementBalance: 19000.01,
      statementDate: '2024-01-31',
    },
  ],
  transactions: [
    {
      id: 'x1',
      propertyId: 'r1',
      unitId: 'u1',
      date: '2025-01-02',
      amount: 1650,
      category: 'rent',
      payee: 'R. Ortiz',
      description: 'January rent',
    },
    { id: 'x2', propertyId: 'r1', date: '2025-01-03', amount: -80.5, category: 'gardening' },
  ] as {
    id: string
    propertyId: string
    unitId?: string
    date: string
    amount: number
    category: string
    payee?: string
    description?: string
  }[],
  deals: [
    {
      id: 'd1',
      name: 'Mill Row',
      sector: 'retail',
      city: 'Austin',
      price: 1250000.5,
      noi: 81250,
      risk: 0.0125,
      stage: 'screening',
    },
  ],
  projects: [
    {
      id: 'c1',
      propertyId: 'r1',
      name: 'Roof',
      cost: 24000,
      durationMonths: 2,
      deadline: '2027-06',
    },
  ],
  tasks: [{ id: 'k1', propertyId: 'r1', dealId: 'd1', title: 'Call', dueDate: '2026-12-01' }],
  documents: [
    {
      id: 'o1',
      propertyId: 'r1',
      name: 'Lease.pdf',
      mediaType: 'application/pdf',
      expiresDate: '2026-05-31',
      contentBase64: Buffer.from('not really a PDF').toString('base64'),
    },
  ],
  settings: [{ key: 'theme', value: { accent: 'green', columns: [1, 2] } }],
})
