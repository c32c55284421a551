import { hashZipFile } from "./modules/zip-hash.ts";
import { nodeFiles } from "./platform/files.ts";
import { answerQuestions } from "./platform/zip-hasher.ts";

answerQuestions((...asked) => hashZipFile(nodeFiles, ...asked));
