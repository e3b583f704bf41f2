/**
 * Accounts whose keys are canary tokens: bait that tells its owner when somebody tries it.
 * Published by Truffle Security, https://trufflesecurity.com/canaries
 */
const CANARY_ACCOUNTS = new Set(
  '052310077262 171436882533 266735846894 534261010715 595918472158 717712589309 730335385048 819147034852 992382622183'.split(
    ' ',
  ),
);

/** The same of services that imitate it. */
const LOOKALIKE_ACCOUNTS = new Set(
  '044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 427150556519 439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923 959235150393 982842642351'.split(
    ' ',
  ),
);

/** Whether keys of an account are bait, which must not be tried. */
export const isCanary = (account: string): boolean => CANARY_ACCOUNTS.has(account) || LOOKALIKE_ACCOUNTS.has(account);
