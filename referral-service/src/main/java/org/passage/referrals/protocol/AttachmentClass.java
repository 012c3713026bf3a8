package org.passage.referrals.protocol;

import java.util.Set;
import org.passage.chassis.codes.Codes;

/** The class of field that an attached file is of; it decides who sees it (procedure row A4). */
public enum AttachmentClass {
  CORE,
  IDENTITY,
  HEALTH,
  LEGAL;

  /** Whether it is one of the classes that somebody may see, by the codes of the contracts. */
  public boolean among(Set<String> codes) {
    return codes.contains(Codes.written(this));
  }
}
