package io.rongqiao.matching.violations;

/** A controller that anyone can call, outside the module for controllers. */
public final class PublicController {}
