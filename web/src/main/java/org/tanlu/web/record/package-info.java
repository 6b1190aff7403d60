/**
 * 操作记录 who changed what, when and why: only ever added to, chained by digests, sealed by a key outside the database.
 *
 * <p>Door: {@link org.tanlu.web.record.Logbook}.
 */
package org.tanlu.web.record;
