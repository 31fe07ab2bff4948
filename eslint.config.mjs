import nextConfig from 'eslint-config-next/core-web-vitals';
import importPlugin from 'eslint-plugin-import';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Files whose default export a framework asks for. */
const defaultExportFiles = [
  'app/**/{page,layout,template,error,global-error,not-found,loading,default,sitemap,robots,manifest,opengraph-image,icon}.{ts,tsx}',
  '*.config.{ts,mjs}',
  '.dependency-cruiser.mjs',
  'tests/setup/start-test-server.ts',
  'tests/**/*-reporter.ts',
];

/** The parts of jsx-a11y's strict set that Next's set does not have. */
const accessibilityRules = jsxA11y.flatConfigs.strict.rules;

const noNoise = {
  'no-console': ['error', { allow: ['warn', 'error'] }],
};

export default tseslint.config(
  { ignores: ['.next/**', '.data/**', 'node_modules/**', 'prisma/generated/**', 'test-results/**', 'playwright-report/**', 'bench-results/**', 'coverage/**', 'next-env.d.ts', 'public/**'] },
  ...nextConfig,
  {
    rules: {
      ...accessibilityRules,
      // Links are plain ones: they work without script, and a page without charts sends hardly any.
      '@next/next/no-html-link-for-pages': 'off',
      'import/no-anonymous-default-export': 'off',
      'no-control-regex': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { import: importPlugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'import/no-default-export': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./.*\\.\\./', message: 'Use the "@/" alias for anything beyond the folder above.' }] },
      ],
    },
  },
  {
    // In tests and the server a function called use… is no hook.
    files: ['tests/**', 'lib/**', 'scripts/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: defaultExportFiles,
    rules: { 'import/no-default-export': 'off' },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/config/**', '**/*.test.{ts,tsx}'],
    rules: {
      ...noNoise,
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in lib/config only.' },
      ],
    },
  },
  {
    files: ['components/**/*.tsx', 'app/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="data-testid"]',
          message: 'Tests find things as people do: by role, label or text.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Markup from strings needs a reason; say it in a disabling comment.',
        },
      ],
    },
  },
);
