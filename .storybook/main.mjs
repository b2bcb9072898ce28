/** Storybook: the stories in stories/, with documentation from the custom elements manifest. */
import {readFileSync} from 'node:fs';
import {ensureGenerated} from '../scripts/generate.mjs';

await ensureGenerated();

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({
    ...config,
    define: {...config.define, __VERSION__: JSON.stringify(version)},
    build: {
      ...config.build,
      // Storybook's own interface exceeds Vite's chunk size warning.
      chunkSizeWarningLimit: 2000,
    },
  }),
};
