/** A task with everything that can be said of one, who does it, and an offer to a tenant. */
export const fullTasks = {
  tasks: [
    {
      id: 'k1',
      propertyId: 'r1',
      dealId: 'd1',
      leaseId: 'l1',
      title: 'Call',
      dueDate: '2026-12-01',
      progress: 'waiting',
      priority: 'high',
      vendorId: 'v1',
      costEstimate: 250.5,
      costActual: 240,
      repeatEvery: 3,
      repeatUnit: 'month',
      repeatDay: 31,
    },
  ],
  vendors: [
    { id: 'v1', name: 'Pat', trade: 'Plumber', phone: '512 555 0100', email: 'pat@example.com' },
  ],
  leaseOffers: [
    {
      id: 'f1',
      unitId: 'u1',
      leaseId: 'l1',
      packageName: 'Two years, one month free',
      area: 850.25,
      startDate: '2026-06-01',
      endDate: '2028-05-31',
      breakDate: '2027-05-31',
      monthlyRent: 1725.5,
      freeMonths: 1,
      incentive: 500,
      indexation: 0.02,
      validUntil: '2026-04-30',
      status: 'accepted',
      notes: 'By letter.',
    },
  ],
}
