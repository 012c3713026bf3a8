package org.passage.chassis.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody may work on a case. */
public enum Basis {
  /** One of the people who assist her. */
  @JsonProperty("care-team")
  CARE_TEAM,
  /** The supervisor of the office that answers for the case. */
  @JsonProperty("office")
  OFFICE,
  /** Her organization shares the case with the caller's, for this purpose and with her consent. */
  @JsonProperty("share")
  SHARE,
  /** Emergency access: for an hour, with a reason, to be reviewed. */
  @JsonProperty("emergency")
  EMERGENCY,
  /** The caller's organization is one side of the record, such as the shelter of a placement. */
  @JsonProperty("party")
  PARTY
}
