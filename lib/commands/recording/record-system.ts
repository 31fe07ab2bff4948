import 'server-only';
import type { AuditedTable } from '@/lib/audit/audited-tables';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { moveBroughtIn } from '@/lib/domain/evidence/illegal-moves';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme, canRecordSystem, trustOfAssertion } from '@/lib/domain/policy/recording';
import { DEPLOYMENT_TRANSITIONS, isDeploymentMove } from '@/lib/domain/system/deployment-moves';
import type { DeploymentStatus } from '@/lib/domain/system/system-class';
import { NEW_PRODUCT, type RecordSystemInput } from '@/lib/schemas/recording/record-system';
import { assertEvent } from './assert-event';
import { freeKey } from '@/lib/commands/free-key';
import { readStates } from './read-states';
import { refuseField } from '@/lib/commands/refuse-field';
import { refuseMove } from './refuse-move';
import { runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Product = { readonly slug: string; readonly name: string; readonly supplier: string; readonly rows: Readonly<Partial<Record<AuditedTable, readonly string[]>>> };

/** Records that a trust plans, runs or no longer runs a product. A trust lead does so for their own trust, on its own word. */
export function recordSystem(actor: Actor, input: RecordSystemInput): Promise<Result<{ id: string }>> {
  const { odsCode, systemClass, status, hostOdsCode } = input;
  const record = { table: 'trust', id: odsCode } as const;
  const who = { command: 'record system', record, isAllowed: ({ actor: standing }: { actor: Actor }) => canRecordSystem(standing, odsCode), whoMay: 'Only a programme officer, or a lead of this trust, records its systems' };
  return runRecording(actor, input, who, async (scene) => {
    const { tx, now, actor: standing } = scene;
    if (hostOdsCode === odsCode) return refuseField('hostOdsCode', 'Leave this empty where the trust runs it on its own');
    if (hostOdsCode !== null && (await tx.rows(sql`SELECT 1 FROM trust WHERE ods_code = ${hostOdsCode}`)).length === 0) return refuseField('hostOdsCode', `There is no trust ${hostOdsCode} in the register`);
    if (input.productSlug === NEW_PRODUCT && !canRecordProgramme(standing)) return refuseField('productSlug', 'Only a programme officer adds a product to the register. Ask them to add it first');
    const product = await findProduct(tx, input);
    if (product === null) return refuseField('productSlug', 'Choose a product of the list');
    const evidence = await takeEvidence(scene, input, { assertedBy: trustOfAssertion(standing, [odsCode]), mayBeAhead: status === 'planned' });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    const history = await readStates<DeploymentStatus>(tx, 'system_deployment', 'status', { ods_code: odsCode, product_slug: product.slug, system_class: systemClass });
    const claim = { id: input.submission, state: status, confidence: given.confidence, effectiveOn: given.effectiveOn, recordedAt: now };
    const fault = moveBroughtIn(history, [...history, claim], isDeploymentMove);
    if (fault !== null) return { ok: false, problem: refuseMove(fault, fault.from === null ? [] : DEPLOYMENT_TRANSITIONS[fault.from.state], 'status') };
    const asserted = await assertEvent(tx, 'system_deployment', { ods_code: odsCode, product_slug: product.slug, system_class: systemClass, status, host_ods_code: hostOdsCode }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: 'system.recorded',
      subject: record,
      about: hostOdsCode === null ? [] : [{ table: 'trust', id: hostOdsCode }],
      details: { product: product.name, supplier: product.supplier, productSlug: product.slug, systemClass, status, hostOdsCode, isMoreEvidence, ...details },
      rows: { ...product.rows, ...rows },
    });
    return { ok: true, value: { id } };
  });
}

/** The product that was chosen; one that is not in the register is added, with its supplier where that is new too. */
async function findProduct(tx: Transaction, { productSlug, newSupplier, newProduct, systemClass }: RecordSystemInput): Promise<Product | null> {
  if (productSlug !== NEW_PRODUCT) {
    const [known] = await tx.rows<Omit<Product, 'rows'>>(sql`SELECT p.slug, p.name, s.name AS supplier FROM product p JOIN supplier s ON s.slug = p.supplier_slug WHERE p.slug = ${productSlug}`);
    return known === undefined ? null : { ...known, rows: {} };
  }
  if (newSupplier === null || newProduct === null) return null;
  const [supplier] = await tx.rows<{ slug: string; name: string }>(sql`SELECT slug, name FROM supplier WHERE lower(name) = lower(${newSupplier}) OR slug = ${newSupplier}`);
  const supplierSlug = supplier?.slug ?? (await freeKey(tx, 'supplier', newSupplier));
  const [known] = await tx.rows<{ slug: string; name: string }>(sql`SELECT slug, name FROM product WHERE supplier_slug = ${supplierSlug} AND lower(name) = lower(${newProduct})`);
  if (known !== undefined) return { ...known, supplier: supplier?.name ?? newSupplier, rows: {} };
  if (supplier === undefined) await insertRow(tx, 'supplier', { slug: supplierSlug, name: newSupplier });
  const slug = await freeKey(tx, 'product', `${newSupplier} ${newProduct}`);
  await insertRow(tx, 'product', { slug, supplier_slug: supplierSlug, name: newProduct, system_class: systemClass });
  return { slug, name: newProduct, supplier: supplier?.name ?? newSupplier, rows: { product: [slug], ...(supplier === undefined ? { supplier: [supplierSlug] } : {}) } };
}
