/**
 * nhsuk-frontend 10 carries rules that the bundler's CSS parser refuses: Internet Explorer hacks (`screen\0`) and
 * container queries without a condition. No browser in use needs the first, and nothing here uses the second.
 */
const dropRefusedRules = {
  postcssPlugin: 'drop-refused-rules',
  OnceExit(root) {
    root.walkAtRules((rule) => {
      const isHack = rule.name === 'media' && rule.params.includes('\\0');
      const isBareContainer = rule.name === 'container' && !rule.params.includes('(');
      if (isHack || isBareContainer) rule.remove();
    });
  },
};

export default { plugins: ['@tailwindcss/postcss', dropRefusedRules] };
