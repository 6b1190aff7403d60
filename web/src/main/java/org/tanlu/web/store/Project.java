package org.tanlu.web.store;

/**
 * 项目 one city's plan in preparation.
 *
 * @param id      number in the database
 * @param name    what the list of projects shows
 * @param created when, ISO 8601 in UTC
 */
public record Project(long id, String name, String created) {}
