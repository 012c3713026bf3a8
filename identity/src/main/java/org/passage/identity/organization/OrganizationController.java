package org.passage.identity.organization;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.identity.api.OrganizationKindV1;
import org.passage.identity.api.OrganizationPageV1;
import org.passage.identity.api.OrganizationV1;
import org.passage.identity.api.OrganizationsApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP. */
@RestController
class OrganizationController implements OrganizationsApi {
  private final Organizations organizations;

  OrganizationController(Organizations organizations) {
    this.organizations = organizations;
  }

  @Override
  public ResponseEntity<OrganizationPageV1> listOrganizations(
      Integer limit, @Nullable String cursor) {
    Page<OrganizationV1> page =
        organizations.page(limit, cursor).map(OrganizationController::format);
    return ResponseEntity.ok(new OrganizationPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<OrganizationV1> getOrganization(String organizationId) {
    return ResponseEntity.ok(format(organizations.named(organizationId)));
  }

  private static OrganizationV1 format(Organization organization) {
    OrganizationKind kind = organization.kind();
    return new OrganizationV1(organization.alias(), organization.name())
        .description(organization.description())
        .kind(kind == null ? null : OrganizationKindV1.valueOf(kind.name()))
        .country(organization.country());
  }
}
