package org.passage.shelters.placement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a bed is kept for somebody who is not in it: the settings {@code
 * passage.placements.kept-for}.
 *
 * @param offer while she is asked
 * @param request while the shelter is asked
 * @param absence after she left without a word
 */
@ConfigurationProperties("passage.placements.kept-for")
record KeptFor(
    @DefaultValue("48h") Duration offer,
    @DefaultValue("72h") Duration request,
    @DefaultValue("72h") Duration absence) {}
