import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // Title and description in the head for everybody: nothing is to depend on a script.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types; a start does not wait for that again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pino'],
  // Never copy a live database into the build.
  outputFileTracingExcludes: { '/*': ['data/**', '*.db*'] },
};

export default createNextIntlPlugin('./app/i18n.ts')(config);
