/**
 * The go.mod file that cmd/go makes up for a module version without one, and that go.sum's `/go.mod` line is then
 * the hash of (modfetch/coderepo.go, LegacyGoMod).
 *
 * @param modulePath checked (module-version.ts): such a path holds nothing that would have to be quoted, which is
 * spaces, quotes, brackets, commas, `//` and `/*` (x/mod modfile.MustQuote)
 */
export function syntheticGoMod(modulePath: string): Uint8Array {
  return Buffer.from(`module ${modulePath}\n`);
}
