package org.tanlu.web.store;

/**
 * 人工复核 a standing that somebody holds to be right beside the computed one (clause 11.3).
 *
 * @param id       number in the database
 * @param subject  of what, as {@code indicator/IND-B27} or {@code action/E-PV2}
 * @param computed what the program had found when it was said
 * @param standing what is held to be right
 * @param reason   why
 * @param author   the name of the account
 * @param created  when, ISO 8601 in UTC
 */
public record StandingOverride(
        long id, String subject, String computed, String standing, String reason, String author, String created) {}
