package org.passage.reintegration.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * How a plan came to say what it says.
 *
 * @param edition counts what it said, from 1
 * @param templateId that it began with
 * @param uneditedReason why a template is right for her as it is (procedure row A6)
 */
public record Making(
    int edition,
    @Personal List<PlanRisk> risks,
    @Nullable String templateId,
    @Personal @Nullable String uneditedReason) {
  /** That of a plan from before there were editions. */
  static final Making PLAIN = new Making(1, List.of(), null, null);

  static Making first(Content of) {
    return new Making(1, of.risks(), of.templateId(), of.uneditedReason());
  }

  Making next(Content of) {
    return new Making(edition + 1, of.risks(), templateId, of.uneditedReason());
  }
}
