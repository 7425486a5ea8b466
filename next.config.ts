import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  serverExternalPackages: ['pino'],
  // Never copy a live database into the build.
  outputFileTracingExcludes: { '/*': ['data/**', '*.db*'] },
};

export default createNextIntlPlugin('./app/i18n.ts')(config);
