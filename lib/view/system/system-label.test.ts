import { expect, test } from 'vitest';
import { productWithSupplier } from './system-label';

test.each([
  ['Cerner', 'Millennium', 'Cerner Millennium'],
  ['Epic', 'Epic', 'Epic'],
  ['Cerner', 'Electronic patient record (product not recorded)', 'Cerner (product not recorded)'],
  ['Built in house', 'PICS', 'PICS (built in house)'],
])('%s, %s', (supplierName, productName, text) => {
  expect(productWithSupplier({ supplierName, productName })).toBe(text);
});
