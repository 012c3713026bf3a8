package org.passage.chassis.auditlog;

import java.util.ArrayList;
import java.util.List;

/** One hash over many texts, in which leaves and nodes cannot be taken for each other. */
final class MerkleTree {
  private MerkleTree() {}

  static String root(List<String> texts) {
    List<String> level =
        new ArrayList<>(texts.stream().map(it -> Seals.sha256("0|" + it)).toList());
    if (level.isEmpty()) {
      return Seals.sha256("");
    }
    while (level.size() > 1) {
      List<String> above = new ArrayList<>((level.size() + 1) / 2);
      for (int i = 0; i < level.size(); i += 2) {
        boolean paired = i + 1 < level.size();
        above.add(
            paired ? Seals.sha256("1|" + level.get(i) + "|" + level.get(i + 1)) : level.get(i));
      }
      level = above;
    }
    return level.getFirst();
  }
}
