package org.passage.referrals.mailinvitation;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Mails go out by one instance at a time; and the one door of the service that opens without a
 * token, for the pages of {@link AnswerDoor} and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
  /** A mail server may take its time, for each of many. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Bean
  Chore invitationMails(MongoDatabase database, MailSettings settings, MailRound round) {
    return new Chore(
        new Rounds(MailRound.NAME, settings.lookEvery(), LONGEST, round::sendAll), database);
  }

  /** Nothing here goes by a cookie, so no request can be forged in somebody's name. */
  @Bean
  @Order(1)
  SecurityFilterChain answerDoorChain(HttpSecurity http) {
    return http.securityMatcher(AnswerDoor.PATH + "/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it ->
            it.requestMatchers(HttpMethod.GET, AnswerDoor.PATH + "/*")
                .permitAll()
                .requestMatchers(
                    HttpMethod.POST, AnswerDoor.PATH + "/*/message", AnswerDoor.PATH + "/*/answer")
                .permitAll()
                .anyRequest()
                .denyAll())
        .build();
  }
}
