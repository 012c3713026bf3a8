package org.passage.identity.organization;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.identity.api.NewOrganizationV1;
import org.passage.identity.api.OrganizationKindV1;
import org.passage.identity.api.OrganizationPageV1;
import org.passage.identity.api.OrganizationV1;
import org.passage.identity.api.OrganizationsApi;
import org.passage.identity.keycloak.Versions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP. */
@RestController
class OrganizationController implements OrganizationsApi {
  private final Organizations organizations;
  private final String operator;

  OrganizationController(
      Organizations organizations, @Value("${passage.operator:}") String operator) {
    this.organizations = organizations;
    this.operator = operator;
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
    return answer(
        runsThePlatform()
            ? organizations.any(organizationId)
            : organizations.named(organizationId));
  }

  @Override
  public ResponseEntity<OrganizationV1> createOrganization(
      NewOrganizationV1 wanted, @Nullable String idempotencyKey) {
    Organization made =
        organizations.create(
            new Organization(
                wanted.getId(),
                "",
                wanted.getName(),
                wanted.getDescription(),
                OrganizationKind.valueOf(wanted.getKind().name()),
                wanted.getCountry(),
                false),
            wanted.getDomain());
    return ResponseEntity.created(URI.create("/api/identity/v1/organizations/" + made.alias()))
        .eTag(Versions.of(made))
        .body(format(made));
  }

  @Override
  public ResponseEntity<OrganizationV1> suspendOrganization(
      String organizationId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Organization organization = organizations.any(organizationId);
    Versions.check(ifMatch, organization);
    if (organization.alias().equals(operator)) {
      throw new OperatorStays();
    }
    return answer(organizations.suspend(organization));
  }

  @Override
  public ResponseEntity<OrganizationV1> resumeOrganization(
      String organizationId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Organization organization = organizations.any(organizationId);
    Versions.check(ifMatch, organization);
    return answer(organizations.resume(organization));
  }

  private boolean runsThePlatform() {
    if (Caller.isService()) {
      return false;
    }
    Caller caller = Caller.current();
    return caller.has("identity-admin") && caller.organizationId().equals(operator);
  }

  private static ResponseEntity<OrganizationV1> answer(Organization organization) {
    return ResponseEntity.ok().eTag(Versions.of(organization)).body(format(organization));
  }

  private static OrganizationV1 format(Organization organization) {
    OrganizationKind kind = organization.kind();
    return new OrganizationV1(organization.alias(), organization.name())
        .description(organization.description())
        .kind(kind == null ? null : OrganizationKindV1.valueOf(kind.name()))
        .country(organization.country())
        .suspended(organization.suspended() ? true : null);
  }
}
