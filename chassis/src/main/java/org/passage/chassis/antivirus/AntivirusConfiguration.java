package org.passage.chassis.antivirus;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Which scanner is asked: the one that {@code passage.antivirus.clamd} names, or none. */
@AutoConfiguration
public class AntivirusConfiguration {
  @Bean
  Antivirus antivirus(@Value("${passage.antivirus.clamd:}") String address) {
    if (address.isBlank()) {
      return Antivirus.NONE;
    }
    int colon = address.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalStateException(
          "passage.antivirus.clamd (PASSAGE_CLAMD) must be host:port, not " + address);
    }
    return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }
}
