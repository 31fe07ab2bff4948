import type { Metadata } from 'next';
import { recordSystemAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme, canRecordSystem } from '@/lib/domain/policy/recording';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { listProductChoices } from '@/lib/queries/recording/list-choices';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { DEPLOYMENT_STATUS_LABEL, productWithSupplier, SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-system',
  heading: 'Record a system',
  isAllowed: (actor, { key }) => canRecordSystem(actor, key),
  whoMay: 'Only a programme officer, or a lead of this trust, records its systems',
  rests: 'on a source',
};

export default wholePage(async function RecordSystemPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { actor, record, frame, evidence } = opened.task;
  const products = await listProductChoices();
  const mayAddProduct = canRecordProgramme(actor);
  return (
    <TaskPage {...frame} action={recordSystemAction} firstFieldId="productSlug" button="Record this system">
      <input type="hidden" name="odsCode" value={record.key} />
      <SelectField
        name="productSlug"
        label="Product"
        placeholder="Choose a product"
        choices={[...products.map(({ slug, supplierName, productName }) => ({ value: slug, label: productWithSupplier({ supplierName, productName }) })), ...(mayAddProduct ? [{ value: 'new', label: 'A product that is not listed' }] : [])]}
      />
      {mayAddProduct ? (
        <>
          <TextField name="newSupplier" label="Its supplier, where the product is not listed" autoComplete="off" />
          <TextField name="newProduct" label="Its name, where the product is not listed" autoComplete="off" />
        </>
      ) : (
        <p className="nhsuk-hint">Ask a programme officer to add a product that is not listed.</p>
      )}
      <SelectField name="systemClass" label="What it is used for" placeholder="Choose a use" choices={SYSTEM_CLASSES.map((systemClass) => ({ value: systemClass, label: SYSTEM_CLASS_LABEL[systemClass] }))} />
      <RadioField name="status" legend="How far it has come" choices={DEPLOYMENT_STATUSES.map((status) => ({ value: status, label: DEPLOYMENT_STATUS_LABEL[status] }))} />
      <TextField name="hostOdsCode" label="Shared instance (optional)" hint="The ODS code of the trust that hosts it, where it is that trust’s instance" width={10} autoComplete="off" />
      <EvidencePart {...evidence} dateLabel="From when" dateHint="A planned system may have a date to come. For example 27 3 2017, March 2017 or 2017" />
    </TaskPage>
  );
});
