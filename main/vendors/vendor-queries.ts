import { Vendor, type VendorEdit, type VendorRow } from '#shared/tasks/vendors'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Vendor.keyof().options

/** By name, with how much work each has and what it cost. */
export const listVendorRows = (db: DataBase, portfolioId: string): Promise<VendorRow[]> =>
  db
    .selectFrom('vendors')
    .select(columns)
    .select((eb) => {
      const ofVendor = eb.selectFrom('tasks').whereRef('tasks.vendorId', '=', 'vendors.id')
      const count = ofVendor.select((task) => task.fn.countAll<number>().as('count'))
      const cost = ofVendor.select((task) =>
        task.fn.coalesce(task.fn.sum<number>('costActual'), task.lit(0)).as('cost'),
      )
      return [
        count.where('status', '=', 'open').as('openTasks'),
        count.where('status', '=', 'done').as('doneTasks'),
        cost.as('cost'),
      ]
    })
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .$castTo<VendorRow>()
    .execute()

export async function readVendorNames(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('vendors')
    .select(['id', 'name'])
    .where('portfolioId', '=', portfolioId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export const findVendor = (db: DataBase, id: string): Promise<Vendor | undefined> =>
  db.selectFrom('vendors').select(columns).where('id', '=', id).executeTakeFirst()

export const insertVendor = (tx: DataTransaction, vendor: NewRow<'vendors'>) =>
  tx.insertInto('vendors').values(vendor).execute()

export const updateVendor = (
  tx: DataTransaction,
  { id, ...fields }: VendorEdit & { readonly updatedAt: string },
) => tx.updateTable('vendors').set(fields).where('id', '=', id).execute()

/** Their tasks stay and only no longer name them. */
export const detachFromVendor = (tx: DataTransaction, vendorId: string, updatedAt: string) =>
  tx
    .updateTable('tasks')
    .set({ vendorId: null, updatedAt })
    .where('vendorId', '=', vendorId)
    .execute()

export const deleteVendorRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('vendors').where('id', '=', id).execute()
