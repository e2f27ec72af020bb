export declare const PORT: number;
export declare function serveApp(options?: {
  port?: number;
  folder?: string;
}): Promise<{ url: string; close(): Promise<void> }>;
