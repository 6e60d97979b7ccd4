package io.rongqiao.scoring.party;

import io.rongqiao.scoring.policy.Bilingual;

/** What a party is to an enterprise. */
public enum PartyRole {
  LEGAL_REPRESENTATIVE("法定代表人", "Legal representative"),
  SHAREHOLDER("股东", "Shareholder"),
  CONTROLLER("实际控制人", "Controller"),
  DIRECTOR("董事", "Director"),
  SUPERVISOR("监事", "Supervisor"),
  MANAGER("高级管理人员", "Manager");

  private final String zh;
  private final String en;

  PartyRole(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }

  /** Whether who holds this role decides what the enterprise does. */
  public boolean controls() {
    return this == LEGAL_REPRESENTATIVE || this == CONTROLLER;
  }
}
