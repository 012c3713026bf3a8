package org.passage.chassis.codes;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the codes of a contract be used as parameters as they are written there. */
@AutoConfiguration
public class CodesConfiguration implements WebMvcConfigurer {
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new ParameterCodes());
  }
}
