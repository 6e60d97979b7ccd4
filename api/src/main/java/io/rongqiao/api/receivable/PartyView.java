package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;

/** Creditor or debtor by code and name; blank once it was erased. */
@Serdeable
record PartyView(String uscc, String name) {}
