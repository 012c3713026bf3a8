package org.passage.shelters.medication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How near to its time a dose is in time: the settings {@code passage.medication}.
 *
 * @param early how long before it may be taken
 * @param late how long after it is missed
 */
@ConfigurationProperties("passage.medication")
record MedicationSettings(
    @DefaultValue("60m") Duration early, @DefaultValue("60m") Duration late) {}
