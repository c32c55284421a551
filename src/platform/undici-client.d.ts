/** undici's HTTP/1.1 client by itself: the package's index also loads fetch, WebSocket and caches, three times as much. */
declare module "undici/lib/dispatcher/client.js" {
  import { Client } from "undici";
  export default Client;
}
