package org.passage.cases.reaction;

import java.util.List;

/**
 * A common reaction.
 *
 * @param manifestations how it may show itself where she is assisted
 * @param supportiveResponses what helps her then
 */
public record Reaction(
    ReactionCode code,
    String title,
    List<String> manifestations,
    List<String> supportiveResponses) {}
