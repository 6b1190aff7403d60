/**
 * 备份 everything of a workbench in one file, and back from it into an empty database of either kind.
 *
 * <p>Door: {@link org.tanlu.web.backup.Backup}.
 */
package org.tanlu.web.backup;
