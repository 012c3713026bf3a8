package org.passage.identity.role;

import static java.util.Comparator.comparing;

import java.util.List;
import org.passage.identity.api.RoleDescriptionV1;
import org.passage.identity.api.RoleHolderV1;
import org.passage.identity.api.RoleListV1;
import org.passage.identity.api.RoleV1;
import org.passage.identity.api.RolesApi;
import org.passage.identity.keycloak.Realm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The roles over HTTP, as the realm describes them. */
@RestController
class RoleController implements RolesApi {
  private final Realm realm;

  RoleController(Realm realm) {
    this.realm = realm;
  }

  @Override
  public ResponseEntity<RoleListV1> listRoles() {
    List<RoleDescriptionV1> roles =
        realm.ask(it -> it.roles().list(false)).stream()
            .flatMap(it -> RoleDescription.of(it).stream())
            .sorted(comparing(RoleDescription::role))
            .map(RoleController::format)
            .toList();
    return ResponseEntity.ok(new RoleListV1(roles));
  }

  private static RoleDescriptionV1 format(RoleDescription role) {
    return new RoleDescriptionV1(
        RoleV1.valueOf(role.role().name()),
        role.description(),
        role.holders().stream().map(it -> RoleHolderV1.valueOf(it.name())).toList());
  }
}
