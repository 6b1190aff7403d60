package org.tanlu.web.store;

/**
 * 版本 a state of a project's city folder, never changed once kept.
 *
 * @param id      number in the database
 * @param project the project
 * @param number  1, 2, … within the project
 * @param name    what the planner named it; empty unless named
 * @param note    what was done
 * @param author  the name of the account that made it
 * @param created when, ISO 8601 in UTC
 */
public record Version(long id, long project, long number, String name, String note, String author, String created) {}
