package org.passage.chassis.encryption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the change of the master key, in every service that has a vault. */
@RestController
@RequestMapping("${passage.api.path}")
public final class KeyRotationController {
  private static final Logger log = LoggerFactory.getLogger(KeyRotationController.class);

  private final Vault vault;

  KeyRotationController(Vault vault) {
    this.vault = vault;
  }

  @PostMapping("/key-rotations")
  KeyRotation rotate() {
    KeyRotation done = vault.rotate();
    log.info(
        "Sealed {} keys by the master key {}, {} are left",
        done.rewrapped(),
        done.masterKey(),
        done.left());
    return done;
  }
}
