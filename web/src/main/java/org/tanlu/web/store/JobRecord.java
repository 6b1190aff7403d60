package org.tanlu.web.store;

/**
 * 任务记录 a long computation as the database knows it, so that it can be taken up again after a crash.
 *
 * @param id      number in the database
 * @param project the project
 * @param number  of the version worked on
 * @param kind    what is computed
 * @param state   running, done, cancelled, failed or interrupted
 * @param author  who asked
 */
public record JobRecord(long id, long project, long number, String kind, String state, String author) {}
