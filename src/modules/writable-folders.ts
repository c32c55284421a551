/** Whether GOFLAGS say that the folders of unpacked modules can be written to (cmd/go, -modcacherw). */
export function areFoldersWritable(goFlags: string): boolean {
  return goFlags.split(/\s+/).some((flag) => /^--?modcacherw(?:=(?:1|t|true))?$/i.test(flag));
}
