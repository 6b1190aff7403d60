package org.tanlu.web.store;

/**
 * 冻结 the plan of a project stands still while a version is judged.
 *
 * @param id      number in the database
 * @param project the project
 * @param version the number of the version that is judged
 * @param round   the round in which it is judged
 * @param name    what that round is called
 * @param created since when, ISO 8601 in UTC
 */
public record Freeze(long id, long project, long version, long round, String name, String created) {}
