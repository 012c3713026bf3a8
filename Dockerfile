# The image of any service, from the jar that ./mvnw verify made:
#   docker build --build-arg MODULE=case-service -t passage/case-service .
FROM eclipse-temurin:25-jre AS parts
ARG MODULE
WORKDIR /parts
COPY ${MODULE}/target/${MODULE}.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /passage
COPY --from=parts /parts/layers/dependencies/ ./
COPY --from=parts /parts/layers/spring-boot-loader/ ./
COPY --from=parts /parts/layers/snapshot-dependencies/ ./
COPY --from=parts /parts/layers/application/ ./
# Read by config only, which serves it to the others.
COPY config/repository repository
ENV PASSAGE_CONFIG_REPOSITORY=/passage/repository
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "app.jar"]
