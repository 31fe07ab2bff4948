import type { DeploymentStatus, SystemClass } from '@/lib/domain/system/system-class';

/** What a product is used for, in words. */
export const SYSTEM_CLASS_LABEL: Readonly<Record<SystemClass, string>> = {
  epr: 'Electronic patient record',
  pas: 'Patient administration',
  e_prescribing: 'Electronic prescribing',
  order_communications: 'Order communications',
  observations: 'Observations',
  theatres: 'Theatres',
  imaging: 'Imaging',
  pathology: 'Pathology',
  integration: 'Integration',
  portal: 'Portal',
  document_management: 'Document management',
  other: 'Other',
};

/** How far a deployment has come, in words. */
export const DEPLOYMENT_STATUS_LABEL: Readonly<Record<DeploymentStatus, string>> = { planned: 'Planned', live: 'Live', retired: 'Retired' };

/** A product with its supplier, each named once: "Cerner Millennium", "Allscripts Sunrise", "Epic", "Cerner (product not recorded)". */
export function productWithSupplier({ supplierName, productName }: { supplierName: string; productName: string }): string {
  if (productName.endsWith('(product not recorded)')) return `${supplierName} (product not recorded)`;
  if (supplierName === 'Built in house') return `${productName} (built in house)`;
  return productName.toLowerCase().startsWith(supplierName.toLowerCase()) ? productName : `${supplierName} ${productName}`;
}
