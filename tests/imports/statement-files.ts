/** Small bank files in the dialects that banks really write; all names and numbers are invented. */

export const ofx1 = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252


<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>021000021<ACCTID>4821-0099<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN>
<TRNTYPE>CREDIT
<DTPOSTED>20260301120000.000[-5:EST]
<TRNAMT>1450.00
<FITID>F-1
<NAME>MILLER &amp; SONS
<MEMO>Rent March
</STMTTRN>
<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260303<TRNAMT>-120,50<FITID><CHECKNUM>319<NAME>CON EDISON</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261399<TRNAMT>-1.00<FITID>F-3<NAME>BAD DATE
</BANKTRANLIST>
<LEDGERBAL><BALAMT>5210.11<DTASOF>20260331</LEDGERBAL>
<AVAILBAL><BALAMT>5000.00<DTASOF>20260331</AVAILBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`

export const ofx2 = `<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>GBP</CURDEF>
<CCACCTFROM><ACCTID>5555</ACCTID></CCACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260305</DTPOSTED><TRNAMT>-3.20</TRNAMT>
<FITID>A1</FITID><PAYEE><NAME>Café Crème</NAME></PAYEE><MEMO>Flat white</MEMO></STMTTRN></BANKTRANLIST>
</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP</CURDEF><BANKACCTFROM><ACCTID>7777</ACCTID></BANKACCTFROM>
<BANKTRANLIST><STMTTRN><DTPOSTED>20260306</DTPOSTED><TRNAMT>900.00</TRNAMT><FITID>B1</FITID>
<NAME>Tenant</NAME><BANKACCTTO><ACCTID>9999</ACCTID></BANKACCTTO></STMTTRN></BANKTRANLIST>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`

export const qif = (dates: readonly [string, string, string]) => `!Account
NChecking
TBank
^
!Type:Bank
D${dates[0]}
T-1,234.50
N1001
PAcme Plumbing
MKitchen
LRepairs
^
D${dates[1]}
U900.00
T900.00
PTenant
^
D${dates[2]}
T0.00
POpening Balance
^
!Type:Cat
NRepairs
^
`

const camtEntry = (body: string) => `<Ntry>${body}</Ntry>`
export const camt = (version: '02' | '08') => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">2500.75</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-31</Dt></Dt></Bal>
${camtEntry(`<Amt Ccy="EUR">1200.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>${version === '08' ? '<Cd>BOOK</Cd>' : 'BOOK'}</Sts>
<BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>R-1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<RltdPties><Dbtr>${version === '08' ? '<Pty><Nm>J. Müller</Nm></Pty>' : '<Nm>J. Müller</Nm>'}</Dbtr></RltdPties><RmtInf><Ustrd>Miete</Ustrd><Ustrd>März</Ustrd></RmtInf></TxDtls></NtryDtls>`)}
${camtEntry(`<Amt Ccy="EUR">300.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-03-05T09:00:00</DtTm></BookgDt><AcctSvcrRef>R-2</AcctSvcrRef>
<NtryDtls><TxDtls><Amt Ccy="EUR">100.00</Amt><RltdPties><Cdtr><Nm>Gas AG</Nm></Cdtr></RltdPties></TxDtls>
<TxDtls><Amt Ccy="EUR">200.00</Amt><RltdPties><Cdtr><Nm>Wasser AG</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>`)}
${camtEntry(`<Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-03-31</Dt></BookgDt>`)}
</Stmt></BkToCstmrStmt></Document>`

export const mt940 = `{1:F01BANKDEFFAXXX0000000000}{4:
:20:STARTUMS
:25:12030000/202051
:28C:00001/001
:60F:C260301EUR1000,00
:61:2603020302CR1200,00NTRFNONREF//REF-1
:86:166?00GUTSCHRIFT?20EREF+NOTPROVIDED?21SVWZ+Miete Maerz?22 Wohnung 3?32Mueller?33, Jana
:61:260303D45,5NMSCNONREF
:86:105?00LASTSCHRIFT?20Strom?32Stadtwerke
:61:broken
:62F:C260331EUR2154,50
-}
{1:F01BANKDEFFAXXX0000000000}{4:
:20:SECOND
:25:NL91ABNA0417164300
:60F:D260331EUR10,00
:61:2612310101RC7,25NTRFNONREF
:86:/TRTP/SEPA/NAME/Huurder BV/REMI/USTD//Terugboeking/EREF/1/
:62F:D260401EUR17,25
-}`

/** A bank's table, with what its first line must read as: date, minor units, payee or description. */
export const tables: readonly (readonly [string, string, readonly [string, number, string]])[] = [
  [
    'US, one signed column',
    'Date,Description,Amount\n03/25/2026,ACME,-1234.50\n03/26/2026,X,1.00\n',
    ['2026-03-25', -123_450, 'ACME'],
  ],
  [
    'US, no header',
    '"03/25/2026","-12.00","*","","CON EDISON 99"\n"03/26/2026","1,450.00","*","","RENT"\n',
    ['2026-03-25', -1200, 'CON EDISON 99'],
  ],
  [
    'UK, paid out and paid in',
    'Date,Type,Description,Paid Out,Paid In,Balance\n25 Mar 2026,DD,Thames Water,45.10,,100.00\n26 Mar 2026,CR,Tenant,,950.00,1050.00\n',
    ['2026-03-25', -4510, 'Thames Water'],
  ],
  [
    'UK, debit negative in its column',
    'Date,Details,Debit,Credit\n25/03/2026,Gas,-30.00,\n26/03/2026,Tenant,,950.00\n',
    ['2026-03-25', -3000, 'Gas'],
  ],
  [
    'Germany, preamble and semicolons',
    'Kontonummer:;DE02120300000000202051\nZeitraum:;01.03.2026 - 31.03.2026\n\nBuchungstag;Wertstellung;Auftraggeber / Begünstigter;Verwendungszweck;Betrag (EUR)\n02.03.2026;02.03.2026;Jana Müller;Miete;1.200,50\n03.03.2026;03.03.2026;Stadtwerke;Strom;-45,5\n',
    ['2026-03-02', 120_050, 'Jana Müller'],
  ],
  [
    'Germany, S and H',
    'Buchungsdatum;Text;Umsatz;Soll/Haben\n02.03.26;Strom;45,50;S\n03.03.26;Miete;1.200,00;H\n',
    ['2026-03-02', -4550, 'Strom'],
  ],
  [
    'France, thousands by spaces',
    'Date;Libellé;Débit;Crédit\n25/03/2026;Loyer;;1 250,00\n26/03/2026;EDF;62,10;\n',
    ['2026-03-25', 125_000, 'Loyer'],
  ],
  [
    'Netherlands, Af and Bij',
    'Datum;Naam / Omschrijving;Rekening;Af Bij;Bedrag\n20260325;Huurder;NL01;Bij;950,00\n20260326;Gas;NL01;Af;30,00\n',
    ['2026-03-25', 95_000, 'Huurder'],
  ],
  [
    'a trailing minus',
    'Datum;Text;Betrag\n02.03.2026;Strom;45,50-\n03.03.2026;Miete;1.200,00\n',
    ['2026-03-02', -4550, 'Strom'],
  ],
  [
    'parentheses',
    'Date,Description,Amount\n2026-03-02,Power,(45.50)\n2026-03-03,Rent,1200.00\n',
    ['2026-03-02', -4550, 'Power'],
  ],
  [
    'a card, where spending is positive',
    'Date,Description,Amount,Balance\n2026-03-02,Shop,20.00,980.00\n2026-03-03,Shop,30.00,950.00\n2026-03-04,Refund,-10.00,960.00\n',
    ['2026-03-02', -2000, 'Shop'],
  ],
  [
    'an instant with a zone',
    'id,created,amount,currency,description\ntx_1,2026-02-25 12:34:56 +0000,-10,GBP,Tesco\n',
    ['2026-02-25', -1000, 'Tesco'],
  ],
  [
    'US, a column of DEBIT and CREDIT called Details beside the true Description',
    'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nDEBIT,03/13/2026,CON EDISON,-120.50,ACH_DEBIT,879.50,,\nCREDIT,03/14/2026,RENT,1450.00,ACH_CREDIT,2329.50,,\n',
    ['2026-03-13', -12_050, 'CON EDISON'],
  ],
  [
    'a landlord tool, where Type says Income or Expense and no amount has a sign',
    'Date,Property,Unit,Type,Category,Amount,Payee\n03/14/2026,Elm,A,Expense,Repairs,120.00,Ace\n03/15/2026,Elm,B,Income,Rent,1450.00,J. Miller\n',
    ['2026-03-14', -12_000, 'Ace'],
  ],
  [
    'a landlord tool, with the dollar sign before parentheses',
    'Date,Name,Amount\n03/14/2026,Ace,$(45.00)\n03/15/2026,J. Miller,"$1,234.50"\n',
    ['2026-03-14', -4500, 'Ace'],
  ],
  [
    'typed by hand, with a space after each comma',
    'Date, Description, Amount\n2026-03-14, "Smith, roof", "-$1,045.10"\n2026-03-15, Rent, "$1,450.00"\n',
    ['2026-03-14', -104_510, 'Smith, roof'],
  ],
  [
    'India, DR and CR after the amounts',
    'Date,Narration,Amount,Balance\n14/03/2026,Power,"1,045.00 DR","9,955.00 CR"\n15/03/2026,Rent,"1,450.00 CR","11,405.00 CR"\n',
    ['2026-03-14', -104_500, 'Power'],
  ],
  [
    'Germany, both sides named and the IBAN of the other one',
    'Girokonto;DE02120300000000202051\n\nBuchungsdatum;Zahlungspflichtige*r;Zahlungsempfänger*in;Verwendungszweck;IBAN;Betrag (€)\n02.03.26;Max Eigner;Stadtwerke;Strom;DE44500105175407324931;-45\n03.03.26;Jana Müller;Max Eigner;Miete;DE12500105170648489890;1.200,50\n',
    ['2026-03-02', -4500, 'Stadtwerke'],
  ],
]
