package org.passage.reintegration.plan;

import org.passage.reintegration.Coded;

/** Why a plan ends. */
public enum EndingReason implements Coded {
  AGREED,
  HER_WISH,
  LOST_CONTACT,
  MOVED
}
