// The house's walls: who may import whom (README, "The house"). tests/architecture proves that every rule bites.
const notATest = '[.]test[.]tsx?$';
const typeOnly = ['type-only'];

/** A table has one definition, which its page, its presenter and its file share. */
const tableDefinitions = '^lib/schemas/tables/';

/** What a table says that is to be imported: read for the screen on which it is checked, and again where it is written. */
const checkedImports = '^lib/imports/funding/';

/** A mail is queued in the transaction that found what it tells. */
const mailQueue = '^lib/mail/queue-mail[.]ts$';

/** A layer may import only what is listed; of `types`, nothing that exists at run time. */
function layer({ name, comment, from, fromNot = notATest, may, types }) {
  const forbidden = [
    {
      name,
      comment,
      severity: 'error',
      from: { path: from, pathNot: fromNot },
      to: { path: '^(app|components|lib|prisma|scripts|tests)/', pathNot: types === undefined ? may : `${may}|${types}` },
    },
  ];
  if (types !== undefined) {
    forbidden.push({
      name: `${name}-types`,
      comment: `${comment} These it may know by type only.`,
      severity: 'error',
      from: { path: from, pathNot: fromNot },
      to: { path: types, pathNot: may, dependencyTypesNot: typeOnly },
    });
  }
  return forbidden;
}

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first module to understand.',
      severity: 'error',
      from: { pathNot: '^prisma/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: { pathNot: '^prisma/generated/' },
      to: { couldNotResolve: true, pathNot: '^(server-only|client-only)$|[.]css$' },
    },
    {
      name: 'no-development-packages',
      comment: 'What serves people may not lean on a package that is there for development only.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: notATest },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: typeOnly, pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'nobody-imports-app',
      comment: 'Routes are the outermost layer.',
      severity: 'error',
      from: { path: '^(components|lib|scripts|prisma)/' },
      to: { path: '^app/' },
    },
    {
      name: 'product-not-to-scripts-or-tests',
      comment: 'The product does not know how it is started or tested.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: notATest },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'recharts-only-in-charts',
      comment: 'A chart costs 100 kB; one folder decides when it is loaded.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^components/charts/' },
      to: { path: '(^|/)node_modules/recharts/' },
    },
    {
      name: 'generated-client-only-where-data-is-read',
      comment: 'Rows of the database stay behind the layer that maps them.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(db|queries|commands|imports)/' },
      to: { path: '^prisma/generated/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'domain-and-format-stand-alone',
      comment: 'Rules are pure: no framework, no database, no clock.',
      severity: 'error',
      from: { path: '^lib/(domain|format)/', pathNot: notATest },
      to: { pathNot: '^lib/$1/' },
    },
    {
      name: 'schemas-know-domain-and-zod',
      comment: 'A schema checks shape; it reads nothing.',
      severity: 'error',
      from: { path: '^lib/schemas/', pathNot: notATest },
      to: { pathNot: '^lib/(schemas|domain|format)/|(^|/)node_modules/zod/' },
    },
    {
      name: 'http-stands-alone',
      comment: 'What is decided at the door is decided from the request alone.',
      severity: 'error',
      from: { path: '^lib/http/', pathNot: notATest },
      to: { path: '^(app|components|lib|prisma|scripts|tests)/|(^|/)node_modules/(react|next)/', pathNot: '^lib/http/' },
    },
    ...layer({
      name: 'view-is-pure',
      comment: 'A presenter turns what a query found into words and rows; it fetches nothing.',
      from: '^lib/view/',
      may: `^lib/(view|domain|format)/|${tableDefinitions}`,
      types: '^lib/(queries|schemas|api)/|^lib/db/as-at/',
    }),
    {
      name: 'view-without-frameworks',
      comment: 'A presenter is tested without rendering.',
      severity: 'error',
      from: { path: '^lib/view/', pathNot: notATest },
      to: { path: '(^|/)node_modules/(react|react-dom|next|zod|@prisma|pg)/', dependencyTypesNot: typeOnly },
    },
    ...layer({
      name: 'db-at-the-bottom',
      comment: 'The database layer knows its settings and the words of the domain.',
      from: '^lib/db/',
      may: '^lib/(db|config|domain)/|^prisma/generated/',
      types: '^lib/auth/reader[.]ts$',
    }),
    ...layer({
      name: 'audit-over-db',
      comment: 'The audit record is written by commands, and knows none of them.',
      from: '^lib/audit/',
      may: '^lib/(audit|db|domain)/',
    }),
    ...layer({
      name: 'auth-over-db',
      comment: 'Who someone is does not depend on what they look at.',
      from: '^lib/auth/',
      may: '^lib/(auth|db|domain|config)/',
    }),
    ...layer({
      name: 'api-over-schemas',
      comment: 'What the API takes and gives is told from the tables; it reads no rows by itself.',
      from: '^lib/api/',
      may: '^lib/(api|schemas|domain|format|exports)/|^lib/auth/secrets[.]ts$',
    }),
    ...layer({
      name: 'imports-are-checked-alike',
      comment: 'A table is judged by what is on record, whoever asks; nothing is written by it.',
      from: checkedImports,
      may: '^lib/(imports|db|audit|domain|schemas|format)/|^lib/exports/neutralise-formula[.]ts$',
    }),
    {
      name: 'headers-only-in-session',
      comment: 'One file reads the request to learn who asks.',
      severity: 'error',
      from: { path: '^lib/auth/', pathNot: '^lib/auth/session[.]ts$' },
      to: { path: '(^|/)node_modules/next/' },
    },
    ...layer({
      name: 'queries-read',
      comment: 'A query reads the database; it neither writes nor presents.',
      from: '^lib/queries/',
      may: `^lib/(queries|db|auth|audit|domain|schemas|format)/|^lib/cache[.]ts$|^prisma/generated/|${checkedImports}`,
    }),
    ...layer({
      name: 'commands-write',
      comment: 'A command is one transaction; it neither reads for a screen nor knows the framework.',
      from: '^lib/commands/',
      may: `^lib/(commands|db|auth|audit|domain|schemas|format)/|^prisma/generated/|${checkedImports}|${mailQueue}`,
    }),
    {
      name: 'commands-without-next',
      comment: 'A command can be run from a script.',
      severity: 'error',
      from: { path: '^lib/commands/' },
      to: { path: '(^|/)node_modules/next/' },
    },
    {
      name: 'commands-of-one-area',
      comment: "A command that needs another area's command is a rule that belongs in the domain.",
      severity: 'error',
      from: { path: '^lib/commands/([^/]+)/' },
      to: { path: '^lib/commands/', pathNot: '^lib/commands/($1/|[^/]+$)' },
    },
    ...layer({
      name: 'mail-carries',
      comment: 'Mail is composed from what queries answer its reader, and sent; it decides nothing of the programme.',
      from: '^lib/mail/',
      may: '^lib/(mail|db|auth|audit|domain|config|format|http|queries|view)/',
    }),
    {
      name: 'nodemailer-only-in-mail',
      comment: 'One place speaks to the mail server.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/mail/' },
      to: { path: '(^|/)node_modules/nodemailer/' },
    },
    ...layer({
      name: 'components-show',
      comment: 'A component shows what it is given.',
      from: '^components/',
      may: `^components/|^lib/(domain|view|format|forms)/|${tableDefinitions}`,
      types: '^lib/(queries|schemas)/|^lib/db/as-at/',
    }),
    {
      name: 'components-without-database',
      comment: 'A component that reads by itself cannot be authorised in one place.',
      severity: 'error',
      from: { path: '^components/', pathNot: notATest },
      to: { path: '(^|/)node_modules/(pg|@prisma|zod)/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'pages-read-through-queries',
      comment: 'A page is a table of contents: it parses, asks queries and renders.',
      severity: 'error',
      from: { path: '^app/', pathNot: `/actions[.]ts$|/route[.]ts$|${notATest}` },
      to: { path: '^lib/(db|commands|audit|imports)/|^prisma/|(^|/)node_modules/(pg|@prisma)/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'actions-write-through-commands',
      comment: 'An action authorises, parses, calls one command and redirects.',
      severity: 'error',
      from: { path: '^app/.*/actions[.]ts$' },
      to: { path: '^lib/(db|queries|imports)/|^components/|^prisma/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'config-stands-alone',
      comment: 'Settings are read before anything else is.',
      severity: 'error',
      from: { path: '^lib/config/', pathNot: notATest },
      to: { path: '^(app|components|lib|prisma|scripts|tests)/', pathNot: '^lib/config/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^[.]next/', '^[.]data/', '^test-results/', '^coverage/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
