/**
 * nhsuk-frontend 10 carries rules that the bundler's CSS parser refuses: Internet Explorer hacks (`screen\0`),
 * container queries without a condition, and a `@charset` that lands inside a layer. No browser in use needs them here.
 * It also fetches a typeface from another host, which is licensed for nhs.uk addresses only: Arial stands in for it.
 */
const dropRefusedRules = {
  postcssPlugin: 'drop-refused-rules',
  OnceExit(root) {
    root.walkAtRules((rule) => {
      const isHack = rule.name === 'media' && rule.params.includes('\\0');
      const isBareContainer = rule.name === 'container' && !rule.params.includes('(');
      if (isHack || isBareContainer || rule.name === 'charset' || rule.name === 'font-face') rule.remove();
    });
  },
};

export default { plugins: ['@tailwindcss/postcss', dropRefusedRules] };
