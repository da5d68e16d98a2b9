import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { bookDeposits } from './missing-deposits.ts'
import {
  archiveTenant,
  bookDeposit,
  createTenant,
  deleteTenant,
  editTenant,
} from './tenant-handlers.ts'
import { listTenantsByPortfolio } from './tenant-queries.ts'

export const tenantRouter = os.tenants.router({
  list: os.tenants.list.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, input.portfolioId)
    return listTenantsByPortfolio(db, input.portfolioId)
  }),

  overview: os.tenants.overview.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'tenants.overview', input, signal),
  ),

  get: os.tenants.get.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'tenants.get', input, signal),
  ),

  create: os.tenants.create.handler(async ({ context, input }) => {
    const tenant = await createTenant(context.files.requireWritable(), input)
    context.changes.announce('tenants', 'history')
    return tenant
  }),

  update: os.tenants.update.handler(async ({ context, input }) => {
    const tenant = await editTenant(context.files.requireWritable(), input)
    context.changes.announce('tenants', 'history')
    return tenant
  }),

  archive: os.tenants.archive.handler(async ({ context, input }) => {
    const tenant = await archiveTenant(context.files.requireWritable(), input)
    context.changes.announce('tenants', 'history')
    return tenant
  }),

  delete: os.tenants.delete.handler(async ({ context, input }) => {
    const gone = await deleteTenant(context.files.requireWritable(), input.tenantId)
    context.changes.announce('tenants', 'history')
    return gone
  }),

  bookDeposit: os.tenants.bookDeposit.handler(async ({ context, input }) => {
    const ids = await bookDeposit(context.files.requireWritable(), input)
    context.changes.announce('transactions', 'tenants', 'metrics', 'history')
    return ids
  }),

  missingDeposits: os.tenants.missingDeposits.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'tenants.missingDeposits', input, signal),
  ),

  bookDeposits: os.tenants.bookDeposits.handler(async ({ context, input }) => {
    const ids = await bookDeposits(context.files.requireWritable(), input)
    context.changes.announce('transactions', 'tenants', 'metrics', 'history')
    return ids
  }),
})
