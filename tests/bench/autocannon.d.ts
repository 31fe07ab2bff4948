declare module 'autocannon' {
  type Client = { setRequests(requests: { path: string }[]): void };
  export type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout?: number;
    setupClient?: (client: Client) => void;
  };
  export type Result = {
    requests: { total: number };
    throughput: { total: number };
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
  };
  export type Instance = Promise<Result> & {
    on(event: 'response', listener: (client: unknown, statusCode: number, bytes: number, milliseconds: number) => void): void;
  };
  // eslint-disable-next-line import/no-default-export -- how the package exports it
  export default function autocannon(options: Options): Instance;
}
