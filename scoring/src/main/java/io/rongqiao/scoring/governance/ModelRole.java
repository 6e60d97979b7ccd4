package io.rongqiao.scoring.governance;

/** What an approved model is in force as. */
public enum ModelRole {
  CHAMPION,
  CHALLENGER
}
