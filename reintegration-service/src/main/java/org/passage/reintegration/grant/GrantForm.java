package org.passage.reintegration.grant;

/** Whether she gets money, or goods of that value. */
public enum GrantForm {
  MONEY,
  IN_KIND
}
