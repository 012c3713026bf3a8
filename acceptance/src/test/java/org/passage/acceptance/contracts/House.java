package org.passage.acceptance.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of modules, each with its contracts in {@code openapi}. */
public record House(Path root) {
  public static final House OURS = new House(Path.of("..").toAbsolutePath().normalize());
  static final Path COMMON = OURS.root().resolve("chassis/openapi/common.yaml");

  /** The contracts of all modules. */
  public List<Contract> contracts() {
    return openapiFolders().stream()
        .flatMap(it -> files(it, "*-v*.yaml").stream())
        .map(Contract::new)
        .toList();
  }

  List<Path> openapiFolders() {
    return files(root, "*").stream()
        .map(it -> it.resolve("openapi"))
        .filter(Files::isDirectory)
        .toList();
  }

  /** What lies in a folder by this pattern, in order; nothing where there is no such folder. */
  static List<Path> files(Path folder, String pattern) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
        files.forEach(found::add);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return found.stream().sorted().toList();
  }
}
