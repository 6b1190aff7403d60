package org.tanlu.web.store;

/**
 * 调度记录 what a lead body reported of an action in a quarter (clause 11.3).
 *
 * @param id      number in the database
 * @param quarter 1 to 4
 * @param subject of what, as {@code action/E-PV2}
 * @param note    what was reported
 * @param author  the name of the account
 * @param created when, ISO 8601 in UTC
 */
public record DispatchNote(long id, int quarter, String subject, String note, String author, String created) {}
