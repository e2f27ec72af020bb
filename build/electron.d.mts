export declare function electronBinary(): string | null;
export declare function installElectron(): Promise<void>;
