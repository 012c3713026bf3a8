package org.passage.acceptance.journey;

import java.util.List;
import java.util.stream.Stream;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;

/** The way of one beneficiary, chapter by chapter; each builds on those before it. */
public final class Journey {
  private Journey() {}

  static List<Chapter> chapters(Platform platform, Story story) {
    Way way = new Way(new Api(platform, story::called), story);
    return Stream.of(
            new Identification(way).chapters(),
            new Accommodation(way).chapters(),
            new Return(way).chapters(),
            new Reintegration(way).chapters(),
            new Childhood(way).chapters())
        .flatMap(List::stream)
        .toList();
  }
}
