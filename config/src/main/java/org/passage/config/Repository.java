package org.passage.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that holds the settings. Without this check a wrong path would be served as empty
 * settings, and every service would start with what its jar happens to hold.
 */
@Component
final class Repository {
  Repository(@Value("${passage.config.repository}") Path folder) {
    if (!Files.isRegularFile(folder.resolve("application.yaml"))) {
      throw new MissingRepository(folder.toAbsolutePath().normalize());
    }
  }

  /** The folder is not there, or is not one of settings. */
  static final class MissingRepository extends RuntimeException {
    MissingRepository(Path folder) {
      super(
          "No application.yaml in "
              + folder
              + ": let PASSAGE_CONFIG_REPOSITORY name the folder of settings.");
    }
  }
}
