package org.passage.cases.extrafield;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ExtraFieldSchemaPageV1;
import org.passage.cases.api.ExtraFieldSchemaV1;
import org.passage.cases.api.ExtraFieldSearchV1;
import org.passage.cases.api.ExtraFieldsApi;
import org.passage.cases.api.ExtraFieldsV1;
import org.passage.cases.api.FoundExtraFieldsPageV1;
import org.passage.cases.api.FoundExtraFieldsV1;
import org.passage.cases.api.NewExtraFieldSchemaV1;
import org.passage.cases.api.NewExtraFieldsV1;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Extra fields over HTTP. */
@RestController
class ExtraFieldController implements ExtraFieldsApi {
  private final FieldSchemas schemas;
  private final RecordedFields recorded;
  private final FieldTokens tokens;
  private final ExtraFieldFormat format;
  private final CaseFinder finder;
  private final Clock clock;

  ExtraFieldController(
      FieldSchemas schemas,
      RecordedFields recorded,
      FieldTokens tokens,
      ExtraFieldFormat format,
      CaseFinder finder,
      Clock clock) {
    this.schemas = schemas;
    this.recorded = recorded;
    this.tokens = tokens;
    this.format = format;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ExtraFieldSchemaV1> registerExtraFieldSchema(
      NewExtraFieldSchemaV1 wanted, @Nullable String idempotencyKey) {
    FieldSchema registered =
        schemas.register(Caller.current().organizationId(), format.schema(wanted));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/extra-field-schemas/" + registered.id()))
        .body(format.full(registered));
  }

  @Override
  public ResponseEntity<ExtraFieldSchemaPageV1> listExtraFieldSchemas(
      Integer limit, @Nullable String cursor) {
    Page<FieldSchema> page = schemas.of(Caller.current().organizationId(), limit, cursor);
    return ResponseEntity.ok(
        new ExtraFieldSchemaPageV1(page.map(format::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ExtraFieldSchemaV1> getExtraFieldSchema(String schemaId) {
    return ResponseEntity.ok(
        format.full(
            schemas.find(Caller.current().organizationId(), schemaId).orElseThrow(NotFound::new)));
  }

  @Override
  public ResponseEntity<ExtraFieldsV1> getExtraFields(String caseId) {
    return answer(recorded.of(finder.required(caseId)));
  }

  @Override
  public ResponseEntity<ExtraFieldsV1> recordExtraFields(
      String caseId, NewExtraFieldsV1 told, @Nullable String ifMatch) {
    ExtraFields before = recorded.of(finder.required(caseId));
    ETags.check(ifMatch, before.version());
    FieldSchema schema = schemas.latest(before.organizationId()).orElseThrow(NoSchema::new);
    Fields fields = format.fields(schema);
    JsonNode values = format.values(fields, told, before.values());
    return answer(
        recorded.write(
            before.recorded(
                schema.number(),
                values.toString(),
                tokens.of(before.organizationId(), fields, values),
                clock.instant())));
  }

  @Override
  public ResponseEntity<FoundExtraFieldsPageV1> searchExtraFields(
      ExtraFieldSearchV1 search,
      @Nullable String idempotencyKey,
      Integer limit,
      @Nullable String cursor) {
    String organization = Caller.current().organizationId();
    Fields fields =
        schemas
            .latest(organization)
            .map(format::fields)
            .filter(it -> it.searchable(search.getField()) && format.visible(it, search.getField()))
            .orElseThrow(() -> InvalidInput.at("/field", "is not a field that can be looked for"));
    String token =
        fields.has(search.getField())
            ? tokens.of(organization, search.getField(), search.getValue())
            : "";
    Page<ExtraFields> page =
        recorded.found(organization, token, limit, cursor).only(it -> finder.listed(it.caseId()));
    return ResponseEntity.ok(
        new FoundExtraFieldsPageV1(
                page.map(it -> new FoundExtraFieldsV1(it.caseId(), it.number())).items())
            .next(page.next()));
  }

  private ResponseEntity<ExtraFieldsV1> answer(ExtraFields it) {
    Fields by =
        it.number() == 0 ? null : format.fields(schemas.numbered(it.organizationId(), it.number()));
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(format.full(it, by));
  }
}
