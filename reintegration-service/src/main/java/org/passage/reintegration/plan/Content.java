package org.passage.reintegration.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is to say.
 *
 * @param assessmentId on which it rests
 * @param templateId that it began with
 * @param uneditedReason why a template is right for her as it is
 */
record Content(
    String assessmentId,
    List<Objective> objectives,
    List<PlanRisk> risks,
    @Nullable String templateId,
    @Nullable String uneditedReason) {}
