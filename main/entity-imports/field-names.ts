import {
  fieldsByKind,
  type ImportField,
  type SheetKind,
} from '#shared/imports/entity-import-fields'
import { columnSuggester } from '../table-files/suggest-columns.ts'

/** How spreadsheets and other landlord tools head their columns, in plain small letters; German words with them. */
const names: Readonly<Record<ImportField, string>> = {
  'property.name':
    'property, property name, building, building name, asset, asset name, objekt, objektname, immobilie, liegenschaft, gebaude, rental, rental property, development',
  'property.type':
    'property type, asset type, building type, asset class, objektart, immobilienart, nutzungsart objekt, property sub type',
  'property.addressLine1':
    'address, property address, street address, street, address line 1, address 1, full address, adresse, strasse, straße, strasse hausnummer, straße hausnummer, anschrift, building address',
  'property.city': 'city, town, post town, stadt, ort, locality, city town, ville',
  'property.region':
    'state, region, county, province, state province, bundesland, kanton, state region',
  'property.postalCode':
    'zip, zip code, postal code, postcode, post code, plz, postleitzahl, zipcode',
  'property.country': 'country, country code, land, staat',
  'property.purchaseDate':
    'purchase date, acquisition date, date purchased, date acquired, bought, bought on, closing date, kaufdatum, erwerbsdatum, ankaufsdatum, purchased on, date of purchase, in service date, completion date',
  'property.purchasePrice':
    'purchase price, price, acquisition price, acquisition cost, cost, cost basis, price paid, bought for, kaufpreis, anschaffungskosten, ankaufspreis',
  'property.closingCosts':
    'closing costs, purchase costs, acquisition fees, buying costs, transaction costs, stamp duty, kaufnebenkosten, nebenkosten kauf, erwerbsnebenkosten',
  'property.initialCapex':
    'rehab costs, rehab, renovation costs, initial capex, initial repairs, improvements, refurbishment costs, renovierungskosten, rehab budget',
  'property.landValue': 'land value, value of land, land, bodenwert, grundstuckswert, land basis',
  'property.currentValue':
    'current value, market value, estimated value, value, property value, current market value, valuation, appraised value, arv, zestimate, fair value, verkehrswert, marktwert, aktueller wert',
  'property.valueDate':
    'valuation date, value date, date of valuation, appraisal date, bewertungsdatum, value as of',
  'property.yearBuilt':
    'year built, built, construction year, baujahr, built in, year of construction',
  'property.area':
    'building area, building size, gross area, total area, property area, property size, building sqft, gesamtflache, nutzflache, gross floor area, gfa, building square feet, rentable area',
  'property.latitude': 'latitude, lat, breitengrad, gps lat',
  'property.longitude': 'longitude, lng, lon, long, langengrad, gps lng',
  'property.tags': 'tags, tag, labels, portfolio, group, schlagworte',
  'property.notes': 'property notes',
  'unit.label':
    'unit, unit name, unit number, unit no, unit id, apartment, apt, apt no, flat, flat no, suite, space, door, einheit, wohnung, wohneinheit, wohnungsnummer, whg, we, we nr, top, unit label, room',
  'unit.use': 'unit use, use, unit type, use type, nutzung, nutzungsart, usage',
  'unit.bedrooms': 'bedrooms, beds, bed, br, bd, schlafzimmer, zimmer, no of bedrooms, bedroom',
  'unit.bathrooms': 'bathrooms, baths, bath, ba, bader, badezimmer, no of bathrooms, bathroom',
  'unit.area':
    'unit size, unit area, unit sqft, sqft, sq ft, square feet, square footage, sf, sqm, m2, qm, wohnflache, flache, floor area, unit square feet, size, living area',
  'unit.marketRent':
    'market rent, asking rent, target rent, marktmiete, sollmiete, advertised rent, fair market rent, erv, estimated rental value',
  'unit.notes': 'unit notes',
  'tenant.name':
    'tenant, tenant name, tenants, resident, resident name, lessee, renter, occupant, mieter, mietername, name des mieters, leaseholder, resident s, tenant s, tenant full name, last name, surname, family name, tenant last name, nachname, familienname',
  'tenant.firstName': 'first name, given name, forename, tenant first name, vorname',
  'tenant.email':
    'email, e mail, email address, tenant email, mail, e mail adresse, primary email, resident email',
  'tenant.phone':
    'phone, phone number, mobile, telephone, tel, telefon, telefonnummer, handy, tenant phone, primary phone, mobile number, cell',
  'tenant.sector': 'sector, industry, business, trade, branche, tenant industry',
  'tenant.notes': 'tenant notes',
  'lease.startDate':
    'lease start, lease start date, lease from, start of lease, commencement date, lease commencement, tenancy start, tenancy start date, move in, move in date, mietbeginn, vertragsbeginn, einzug, lease begin, lease begin date, beginn',
  'lease.endDate':
    'lease end, lease end date, lease to, end of lease, lease expiration, lease expiry, expiry date, expiration date, expiration, expires, tenancy end, tenancy end date, mietende, vertragsende, lease expires, lease expiration date, lease thru, ende',
  'lease.termMonths': 'lease term, lease length, tenancy length, mietdauer, laufzeit mietvertrag',
  'lease.monthlyRent':
    'rent, monthly rent, rent amount, current rent, contract rent, rent per month, rent pcm, pcm, actual rent, lease rent, kaltmiete, miete, nettokaltmiete, monatsmiete, istmiete, base rent, rent charge',
  'lease.deposit':
    'deposit, security deposit, deposit held, bond, kaution, mietkaution, deposit amount, sec dep, deposits held, security deposits',
  'lease.breakDate': 'break date, break, break clause, break option, sonderkundigung',
  'lease.freeMonths':
    'free months, rent free months, rent free, rent free period, mietfreie monate, concession months',
  'lease.notes': 'lease notes',
  'loan.lender':
    'lender, lender name, bank, mortgage lender, loan provider, mortgagee, darlehensgeber, kreditgeber, finanzierende bank, creditor, servicer',
  'loan.amount':
    'loan amount, original loan amount, amount borrowed, original balance, principal, original principal, mortgage amount, loan, mortgage, darlehenssumme, darlehensbetrag, kreditsumme, loan size, original loan, amount financed',
  'loan.startDate':
    'loan start, loan start date, loan date, origination date, origination, funding date, mortgage start, mortgage start date, date of loan, darlehensbeginn, auszahlung, auszahlungsdatum, drawdown, drawdown date',
  'loan.firstPaymentDate': 'first payment, first payment date, first due date, erste rate',
  'loan.termMonths':
    'loan term, term, mortgage term, term months, term years, loan term years, loan term months, term in months, term in years, laufzeit, loan length, zinsbindung',
  'loan.amortizationMonths':
    'amortization, amortization period, amortisation, amortization months, amortization years, amort, tilgungsdauer, amortization term',
  'loan.interestOnlyMonths':
    'interest only, interest only months, interest only period, io, io months, io period, tilgungsfrei, tilgungsfreie monate, interest only years',
  'loan.annualRate':
    'interest rate, rate, loan rate, mortgage rate, annual rate, interest, apr, coupon, zinssatz, zins, sollzins, nominalzins',
  'loan.dayCount': 'day count, day count convention, interest basis, zinsmethode, accrual basis',
  'loan.frequency':
    'payment frequency, frequency, payments, zahlungsweise, zahlungsrhythmus, payment period',
  'loan.balance':
    'balance, loan balance, current balance, outstanding balance, remaining balance, principal balance, mortgage balance, outstanding, restschuld, saldo, current loan balance, unpaid balance, balance owed',
  'loan.balanceDate': 'balance date, statement date, balance as of, as of, as of date, stichtag',
  'loan.notes': 'loan notes',
}

/** Words that say what they mean only on a sheet of one kind. */
const ownNames: Readonly<Record<SheetKind, Partial<Record<ImportField, string>>>> = {
  properties: {
    'property.name': 'name, title, label, property id, id, bezeichnung',
    'property.type': 'type, class, kind, art, typ',
    'property.area':
      'area, size, sqft, sq ft, square feet, square footage, sf, sqm, m2, qm, flache, wohnflache, floor area, living area',
    'property.notes': 'notes, note, comments, comment, remarks, description, bemerkung, notizen',
  },
  units: {
    'unit.label': 'name, number, no, label, id, nr, bezeichnung, nummer',
    'unit.use': 'type, kind, art, typ',
    'unit.area': 'area',
    'unit.marketRent': 'rent, monthly rent, rent amount, miete, rent per month',
    'unit.notes': 'notes, note, comments, comment, remarks, description, bemerkung, notizen',
  },
  tenants: {
    'tenant.name': 'name, full name, company, company name, contact, display name, firma',
    'tenant.notes': 'notes, note, comments, comment, remarks, description, bemerkung, notizen',
  },
  leases: {
    'tenant.name': 'name, full name',
    'lease.startDate': 'start, start date, from, from date, begin, von, commencement',
    'lease.endDate': 'end, end date, to, to date, until, thru, bis',
    'lease.termMonths': 'term, term months, term in months, laufzeit, length',
    'lease.monthlyRent': 'amount, monthly amount, monthly',
    'lease.notes': 'notes, note, comments, comment, remarks, description, bemerkung, notizen',
  },
  loans: {
    'loan.lender': 'name, provider, institution',
    'loan.amount': 'amount, original amount, betrag, summe',
    'loan.startDate': 'start, start date, date, from, begin, beginn, datum',
    'loan.notes': 'notes, note, comments, comment, remarks, description, bemerkung, notizen',
  },
  mixed: {
    'tenant.name': 'full name',
    'lease.startDate': 'start, start date, from, von, commencement',
    'lease.endDate': 'end, end date, to, until, thru, bis',
    'lease.notes': 'notes, note, comments, comment, remarks, bemerkung, notizen',
  },
}

/** For each heading of a sheet of one kind the field that it most likely is. */
export const suggestFields = (
  kind: SheetKind,
  headings: readonly string[],
): (ImportField | null)[] => suggesters[kind](headings)

const wordsOf = (list = ''): string[] => list.split(', ').filter((word) => word !== '')

/** A kind's own words stand last: of two fields with the same word its own one wins. */
function suggesterOf(kind: SheetKind) {
  const own = ownNames[kind]
  const taken = new Set(Object.values(own).flatMap(wordsOf))
  const entries = fieldsByKind[kind].map((field) => {
    const general = wordsOf(names[field]).filter((word) => !taken.has(word))
    return [field, [...general, ...wordsOf(own[field])]] as const
  })
  // Every field that the kind does not have is left out, so the record is partial; nobody asks for those.
  return columnSuggester(Object.fromEntries(entries) as Record<ImportField, string[]>)
}

const suggesters: Readonly<Record<SheetKind, ReturnType<typeof suggesterOf>>> = {
  properties: suggesterOf('properties'),
  units: suggesterOf('units'),
  tenants: suggesterOf('tenants'),
  leases: suggesterOf('leases'),
  loans: suggesterOf('loans'),
  mixed: suggesterOf('mixed'),
}

export const countKnownFields = (cells: readonly string[]): number =>
  suggestFields('mixed', cells).filter((field) => field !== null).length
