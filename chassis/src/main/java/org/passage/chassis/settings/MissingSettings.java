package org.passage.chassis.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.cloud.config.client.ConfigClientFailFastException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** Says which config server gave no settings, in place of a stack trace. */
final class MissingSettings extends AbstractFailureAnalyzer<ConfigClientFailFastException> {
  private static final Pattern ADDRESS = Pattern.compile("request for \"(https?://[^/\"]+)");
  private static final String ACTION =
      "Start the config server first (./passage up does), or let PASSAGE_CONFIG name another one,"
          + " like configserver:http://localhost:8088.";

  @Override
  protected FailureAnalysis analyze(Throwable start, ConfigClientFailFastException refused) {
    return new FailureAnalysis(
        "No settings: " + what(refused.getCause()) + ". " + ACTION, null, refused);
  }

  private static String what(@Nullable Throwable cause) {
    return switch (cause) {
      case ResourceAccessException away -> address(away) + " does not answer";
      case RestClientResponseException answered ->
          address(answered) + " answers " + answered.getStatusCode().value();
      case null, default -> "the config server has none for this service";
    };
  }

  private static String address(Exception failed) {
    Matcher address = ADDRESS.matcher(String.valueOf(failed.getMessage()));
    return address.find() ? "the config server at " + address.group(1) : "the config server";
  }
}
