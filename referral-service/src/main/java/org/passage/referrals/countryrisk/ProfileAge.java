package org.passage.referrals.countryrisk;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How old a rating may be on which an assessment rests: {@code passage.country-profiles}. */
@ConfigurationProperties("passage.country-profiles")
record ProfileAge(@DefaultValue("365d") Period usableFor) {}
