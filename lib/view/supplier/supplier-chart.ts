import type { CountedOver } from '@/lib/domain/supplier/supplier-units';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';
import { weightText } from './counted-over-words';
import { NOT_RECORDED, type SupplierRow } from './to-supplier-view';

/** A bar for each supplier, what is only expected told apart. */
export function supplierChart(rows: readonly SupplierRow[], over: CountedOver, systemClass: SystemClass): BarChartView {
  const figure = (weight: bigint) => (over === 'ceilings' ? Number(weight) / 100 : Number(weight));
  const label = (weight: bigint) => (weight === 0n ? '' : weightText(over, weight));
  return {
    parts: [
      { key: 'in', label: 'In the programme', look: 'solid' },
      { key: 'expected', label: 'Expected', look: 'hatched' },
      { key: NOT_RECORDED, label: 'Supplier not recorded', look: 'pale' },
    ],
    panels: [
      {
        key: systemClass,
        title: SYSTEM_CLASS_LABEL[systemClass],
        total: null,
        description: `${SYSTEM_CLASS_LABEL[systemClass]} by supplier`,
        bars: rows.map(({ key, name, axisName, weight, expectedWeight }) => {
          const isIn = weight - expectedWeight;
          const parts = key === NOT_RECORDED ? [0n, 0n, weight] : [isIn, expectedWeight, 0n];
          return {
            axisLabel: `${axisName}: ${weightText(over, weight)}`,
            name,
            text: expectedWeight === 0n ? weightText(over, weight) : `${weightText(over, weight)}, ${weightText(over, expectedWeight)} of ${over === 'ceilings' ? 'that' : 'them'} expected`,
            values: parts.map(figure),
            labels: parts.map(label),
          };
        }),
      },
    ],
    longest: Math.max(0, ...rows.map(({ weight }) => figure(weight))),
  };
}
