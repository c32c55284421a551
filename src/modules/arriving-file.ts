import type { Arriving, OpenFile } from "../ports.ts";

/** Why a read of an arriving file fails: the rest will not come. */
class Abandoned extends Error {}

/**
 * A file that is read while it is being written: a read waits until what it asks for is there. So hashing a large
 * zip takes hardly longer than fetching it.
 */
export function arrivingFile(file: OpenFile, { bytes, endFrom, follow }: Arriving): OpenFile {
  let arrivedBytes = 0;
  let abandoned = false;
  let wake = () => {};
  follow((arrived) => {
    if (arrived === null) abandoned = true;
    else arrivedBytes = arrived;
    wake();
  });
  return {
    bytes,
    read: async (position, length) => {
      while (position < endFrom && position + length > arrivedBytes) {
        if (abandoned) throw new Abandoned("the rest of the file does not come");
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return file.read(position, length);
    },
    close: () => file.close(),
  };
}
