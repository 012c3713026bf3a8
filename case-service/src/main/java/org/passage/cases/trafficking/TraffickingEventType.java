package org.passage.cases.trafficking;

/** HTCDS hte_Type. */
public enum TraffickingEventType {
  RECRUITMENT,
  TRANSIT,
  EXPLOITATION
}
