/**
 * The most bytes that each file of a module may have: of a zip and a go.mod what cmd/go takes (x/mod zip.MaxZipFile and
 * MaxGoMod), of an `.info`, which has some hundred bytes, what nobody needs.
 */
export const MAX_FILE_BYTES = { zip: 500 << 20, mod: 16 << 20, info: 64 << 10 } as const;
