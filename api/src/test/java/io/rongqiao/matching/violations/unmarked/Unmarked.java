package io.rongqiao.matching.violations.unmarked;

/** Lives in a package that says nothing of null. */
record Unmarked() {}
