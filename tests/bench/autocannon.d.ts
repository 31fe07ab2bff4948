declare module 'autocannon' {
  type Client = { setRequests(requests: { path: string }[]): void };
  export type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout?: number;
    /** How often it looks whether it was stopped, in milliseconds. */
    sampleInt?: number;
    setupClient?: (client: Client) => void;
  };
  export type Result = {
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
  };
  export type Instance = Promise<Result> & {
    on(event: 'response', listener: (client: unknown, statusCode: number, bytes: number, milliseconds: number) => void): void;
    stop(): void;
  };
  // eslint-disable-next-line import/no-default-export -- how the package exports it
  export default function autocannon(options: Options): Instance;
}
