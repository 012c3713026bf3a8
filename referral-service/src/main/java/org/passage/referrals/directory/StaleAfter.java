package org.passage.referrals.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an entry is believed that nobody verifies: the setting {@code
 * passage.directory.stale-after}.
 */
@ConfigurationProperties("passage.directory")
record StaleAfter(@DefaultValue("180d") Duration staleAfter) {}
