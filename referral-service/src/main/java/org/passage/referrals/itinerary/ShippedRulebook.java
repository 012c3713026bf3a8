package org.passage.referrals.itinerary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** The rulebook that the service brings along, for whoever judges without the service. */
public final class ShippedRulebook {
  private ShippedRulebook() {}

  /** As {@code travel.yaml} has it, whatever a place has set. */
  public static Rulebook read() {
    try {
      List<PropertySource<?>> settings =
          new YamlPropertySourceLoader().load("travel", new ClassPathResource("travel.yaml"));
      return new Binder(
              ConfigurationPropertySources.from(settings),
              null,
              ApplicationConversionService.getSharedInstance())
          .bind("passage.travel", Rulebook.class)
          .get();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
