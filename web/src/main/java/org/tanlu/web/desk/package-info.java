/**
 * 案头 what is computed of projects: drafts by the verbs of the command line, one computation at a time, with progress and
 * cancelling.
 *
 * <p>Door: {@link org.tanlu.web.desk.Desk}.
 */
package org.tanlu.web.desk;
