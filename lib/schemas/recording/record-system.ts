import { z } from 'zod';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { optional, optionalText, requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFieldsOfAnyone } from './evidence-fields';
import { typedOdsCode } from './record-succession';

/** The choice of a product that is not in the register yet. */
export const NEW_PRODUCT = 'new';

export const RecordSystem = z
  .object({
    odsCode: z.string(),
    productSlug: requiredText('Choose the product', 200),
    newSupplier: optionalText(200),
    newProduct: optionalText(200),
    systemClass: z.enum(SYSTEM_CLASSES, 'Choose what it is used for'),
    status: z.enum(DEPLOYMENT_STATUSES, 'Choose how far it has come'),
    hostOdsCode: optional(typedOdsCode),
    ...evidenceFieldsOfAnyone,
  })
  .superRefine(({ productSlug, newSupplier, newProduct }, context) => {
    const isNew = productSlug === NEW_PRODUCT;
    if (isNew && newSupplier === null) context.addIssue({ code: 'custom', path: ['newSupplier'], message: 'Enter who supplies it' });
    if (isNew && newProduct === null) context.addIssue({ code: 'custom', path: ['newProduct'], message: 'Enter the name of the product' });
    if (!isNew && (newSupplier !== null || newProduct !== null)) context.addIssue({ code: 'custom', path: ['productSlug'], message: 'Choose “A product that is not listed”, or leave its supplier and name empty' });
  });

export type RecordSystemInput = z.infer<typeof RecordSystem>;
