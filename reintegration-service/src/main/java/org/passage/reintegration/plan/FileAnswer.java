package org.passage.reintegration.plan;

/** What she said when her file was offered to her. */
public enum FileAnswer {
  TAKEN,
  LATER,
  DECLINED
}
