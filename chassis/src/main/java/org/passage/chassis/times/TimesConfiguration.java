package org.passage.chassis.times;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.module.SimpleModule;

/** Reads days and moments of bodies and of parameters in the same way. */
@AutoConfiguration(
    beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
public class TimesConfiguration implements WebMvcConfigurer {
  @Bean
  static JsonMapperBuilderCustomizer timesOfBodies() {
    return mapper ->
        mapper.addModule(
            new SimpleModule("times")
                .addDeserializer(LocalDate.class, Times.days())
                .addDeserializer(Instant.class, Times.moments()));
  }

  @Override
  public void addFormatters(FormatterRegistry parameters) {
    parameters.addConverter(String.class, LocalDate.class, Times::day);
    parameters.addConverter(String.class, Instant.class, Times::moment);
  }
}
