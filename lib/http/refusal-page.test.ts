import { expect, test } from 'vitest';
import { refusalPage } from './refusal-page';

test('tells the reason, and nothing of it as markup', () => {
  const page = refusalPage('Longer than <b>1</b> & "more".');
  expect(page).toContain('<p>Longer than &lt;b&gt;1&lt;/b&gt; &amp; &quot;more&quot;.</p>');
  expect(page).toContain('<html lang="en-GB">');
});
