package org.passage.reintegration.later;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of something, for those who count and see nobody.
 *
 * @param group what it was
 * @param completed null as long as it has not ended
 * @param later what is known of how it went on
 */
public record Past(
    String caseId, String group, @Nullable Boolean completed, Map<LaterTime, Boolean> later) {}
