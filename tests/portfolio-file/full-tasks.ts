/** A task with everything that can be said of one, and who does it. */
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
}
