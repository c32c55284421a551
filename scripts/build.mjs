/** Writes dist/ from src/. */
import { bundleInto, distFolder } from "./bundle.mjs";

await bundleInto(distFolder);
