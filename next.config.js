/** @type {import("next").NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `forbidden()`: the page that somebody without the permission gets answers 403.
  experimental: { authInterrupts: true },
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@prisma/adapter-pg", "pg"],
  // `npm run check` reads the types of everything, tests and scripts too; whoever only starts Postil need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
