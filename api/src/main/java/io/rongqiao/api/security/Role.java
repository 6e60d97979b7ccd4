package io.rongqiao.api.security;

/** What somebody is to the platform, which decides what they see. */
public enum Role {
  ENTERPRISE,
  LENDER,
  GUARANTOR,
  DEBTOR,
  PROVIDER,
  REGULATOR,
  OPERATOR
}
